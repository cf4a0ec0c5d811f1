// `npm run docs`: writes the pages that are made from the declarations.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../graph-seed/package-root.ts';
import { docsPages } from './docs-pages.ts';

for (const [path, text] of Object.entries(docsPages())) {
  writeFileSync(join(packageRoot(import.meta.url), path), text);
  console.log(`Wrote ${path}`);
}
