import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Machines are noisy: a test may wait for a database or a browser that shares two cores with the others. */
const patience = { testTimeout: 60_000, hookTimeout: 180_000, teardownTimeout: 60_000 };

function project(name: string, extra: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...extra },
  };
}

// One database and one browser for everyone: these files run one after another, after all the others.
const oneAtATime = { fileParallelism: false, globalSetup: 'tests/support/global-setup.ts' };

export default defineConfig({
  test: {
    ...patience,
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      project('model'),
      project('client', { environment: 'happy-dom' }),
      project('seed'),
      project('house'),
      project('contract', oneAtATime),
      project('server', oneAtATime),
      // What is waited for in a page comes when the machine has time for it.
      project('e2e', { ...oneAtATime, expect: { poll: { timeout: 20_000 } } }),
    ],
  },
});
