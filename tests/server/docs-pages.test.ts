import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS, ontology, RELATION_KINDS, type Ontology } from '../../model/ontology/index.ts';
import { ontologyPage } from '../../model/ontology-page.ts';
import { docsPages } from '../../server/docs-pages.ts';
import { ROOT } from './compiled-server.ts';

describe('The generated pages', () => {
  test.each(Object.entries(docsPages()))('%s is what `npm run docs` writes', (path, text) => {
    const file = join(ROOT, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
  });

  test('name every kind with its labels', () => {
    const page = ontologyPage(ontology);
    for (const [kind, { label }] of [...Object.entries(ENTITY_KINDS), ...Object.entries(RELATION_KINDS)]) {
      expect(page).toContain(`### ${kind}: ${label.zh} (${label.en})`);
    }
  });

  test('follow the declaration: a kind added in memory has its part', () => {
    const more: Ontology = {
      ...ontology,
      relationKinds: {
        ...ontology.relationKinds,
        LEASES: { ...RELATION_KINDS.OWNS, label: { zh: '租赁', en: 'leases' } },
      },
    };
    expect(ontologyPage(more)).toContain('### LEASES: 租赁 (leases)');
  });
});
