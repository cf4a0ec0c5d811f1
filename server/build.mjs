// Builds dist/ from the sources, only the part that is out of date. Plain JavaScript: it runs before anything is compiled.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What goes into each part of dist/, which file proves that it was built, and which command builds it. */
const PARTS = {
  server: {
    sources: ['model', 'server', 'graph-seed'],
    config: ['tsconfig.json', 'tsconfig.build.json', 'package.json'],
    proof: 'dist/server/main.js',
    tool: 'node_modules/typescript/bin/tsc',
    args: ['-p', 'tsconfig.build.json'],
  },
  client: {
    sources: ['model', 'client'],
    config: ['vite.config.ts', 'package.json'],
    proof: 'dist/client/index.html',
    tool: 'node_modules/vite/bin/vite.js',
    args: ['build', '--logLevel', 'warn'],
  },
};

/** @returns {string[]} the source files of a folder, by path; data files are read at run time and do not count */
function sourceFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return item.name === 'data' ? [] : sourceFiles(path);
    return item.name.endsWith('.mjs') ? [] : [path];
  });
}

/** One short text that changes whenever a source file appears, disappears or is written. */
function fingerprint({ sources, config }) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...sources.flatMap(sourceFiles).toSorted(), ...config]) {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(root, 'dist', `.built-${name}`);

function isStale(name) {
  const { proof } = PARTS[name];
  if (!existsSync(join(root, proof)) || !existsSync(stampFile(name))) return true;
  return readFileSync(stampFile(name), 'utf8') !== fingerprint(PARTS[name]);
}

function run(tool, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, tool), ...args], {
      cwd: root,
      stdio: 'inherit',
      // Whatever called us: a page built for tests or development would carry React's development code.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${tool} failed`))));
  });
}

/** tsc never deletes: a compiled file without its source would live on. */
function removeOrphans(folder) {
  const compiled = join(root, 'dist', folder);
  if (!existsSync(compiled)) return;
  for (const item of readdirSync(compiled, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) removeOrphans(path);
    else if (!existsSync(join(root, path.replace(/\.js(\.map)?$/, '.ts')))) rmSync(join(root, 'dist', path));
  }
}

async function buildPart(name) {
  const part = PARTS[name];
  const before = fingerprint(part);
  await run(part.tool, part.args);
  if (name === 'server') part.sources.forEach(removeOrphans);
  writeFileSync(stampFile(name), before);
}

/** False in an image that carries only what runs: there dist/ is taken as it is. */
const canBuild = () => Object.values(PARTS).every(({ tool }) => existsSync(join(root, tool)));

/**
 * Builds the parts that are out of date, at the same time.
 * @param {{ names?: string[], force?: boolean }} [options]
 */
export async function build({ names = Object.keys(PARTS), force = false } = {}) {
  const missing = names.filter((name) => !existsSync(join(root, PARTS[name].proof)));
  if (!canBuild()) {
    if (missing.length === 0) return;
    throw new Error(`dist/ lacks ${missing.join(' and ')}, and the tools to build it are not installed: run npm ci`);
  }
  const stale = force ? names : names.filter(isStale);
  if (stale.length === 0) return;
  const started = performance.now();
  mkdirSync(join(root, 'dist'), { recursive: true });
  console.log(`Building ${stale.join(' and ')} …`);
  await Promise.all(stale.map(buildPart));
  console.log(`Built ${stale.join(' and ')} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2).filter((argument) => argument in PARTS);
  const options = { force: process.argv.includes('--force'), ...(names.length > 0 && { names }) };
  await build(options).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
