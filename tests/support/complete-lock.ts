// `npm run lock`: completes package-lock.json after a dependency changed.
//
// Some registries carry a tool's binaries for their own platform only. npm then leaves the other platforms out of the
// lock file, and `npm ci` refuses the file everywhere. Here they come back, by name and version; npm skips them where
// the platform is another.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, Entry>;
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'loong64'];

/** Reads system, processor and C library from a name such as `@oxlint/binding-linux-arm-musleabihf`. */
function platformOf(name: string): object {
  const words = name.split(/[-/]/);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc'];
  return {
    os: SYSTEMS.filter((system) => words.includes(system)),
    cpu: PROCESSORS.filter((processor) => words.includes(processor)),
    ...(words.includes('linux') && words.some((word) => /^(musl|gnu)/.test(word)) && { libc }),
  };
}

/** @returns the entries that optional dependencies name and the lock file lacks. */
export function missingPlatforms({ packages }: Lock): Record<string, Entry> {
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => {
        const entry = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
        return [`node_modules/${name}`, entry] as const;
      }),
  );
  return Object.fromEntries(missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = missingPlatforms(lock);
  const packages = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(packages.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: ${Object.keys(missing).length} platforms added`);
}
