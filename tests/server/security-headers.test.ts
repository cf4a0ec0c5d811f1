import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CYTOSCAPE_STYLE } from '../../server/http/security-headers.ts';
import { ROOT } from './compiled-server.ts';

test('the one style that Cytoscape writes into the page is still the one that the policy allows', () => {
  const code = readFileSync(join(ROOT, 'node_modules/cytoscape/dist/cytoscape.esm.mjs'), 'utf8');
  expect(code).toContain("var className = '__________cytoscape_container';");
  expect(code).toContain("stylesheet.textContent = '.' + className + ' { position: relative; }';");
  const style = '.__________cytoscape_container { position: relative; }';
  expect(CYTOSCAPE_STYLE).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
});
