import type { Reporter, SerializedError, TestCase, TestModule, TestRunEndReason } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** The markers that tests/support/stores.ts and chromium.ts put in titles. */
const MARKERS = ['sqlite', 'neo4j', 'browser'];

/** Ends the run with what ran where: a skipped database must not look like a green one. */
export default class Summary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[], reason: TestRunEndReason): void {
    const counts = new Map<string, Count>();
    const total = countOf(counts, 'all');
    for (const module of modules) {
      const own = [total, countOf(counts, `project ${module.project.name}`)];
      // A file that cannot even be loaded holds no test that could fail.
      for (const count of own) count.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const marked = MARKERS.filter((name) => test.fullName.includes(`[${name}]`));
        add(test, [...own, ...marked.map((name) => countOf(counts, `on ${name}`))]);
      }
    }
    total.failed += errors.length;
    // A run that ends before its first test, as without a database in CI, is no run without failures.
    if (total.failed === 0 && (reason === 'failed' || total.passed === 0)) total.failed = 1;
    counts.delete('all');
    const rows = [...counts].map(([name, count]) => `${name.padEnd(20)} ${inWords(count)}`);
    console.log(['', ...rows, '', inWords(total)].join('\n'));
  }
}

function countOf(counts: Map<string, Count>, name: string): Count {
  const count = counts.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
  counts.set(name, count);
  return count;
}

function add(test: TestCase, counts: readonly Count[]): void {
  const { state } = test.result();
  for (const count of counts) count[state === 'pending' ? 'skipped' : state] += 1;
}

const inWords = ({ passed, failed, skipped }: Count): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
