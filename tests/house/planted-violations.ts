/** For each row of design.md's table: imports that lint must refuse there, and imports that it must let pass. */
interface Row {
  readonly file: string;
  readonly refused: readonly string[];
  readonly allowed: readonly string[];
}

const FRAMEWORKS = ['express', 'neo4j-driver', 'libsql', 'react', 'cytoscape'];

export const ROWS: readonly Row[] = [
  {
    file: 'model/claims/planted.ts',
    refused: [
      '../../server/graph/x.ts',
      '../../client/api/x.ts',
      '../../graph-seed/x.ts',
      'zod',
      'node:fs',
      '../schema/x.ts',
      ...FRAMEWORKS,
    ],
    allowed: ['../ontology/index.ts', '../api/x.ts', 'pinyin-pro'],
  },
  {
    file: 'model/schema/planted.ts',
    refused: ['../../server/graph/x.ts', 'node:fs', 'express'],
    allowed: ['zod', '../ontology/index.ts', './x.ts'],
  },
  {
    file: 'server/graph/planted.ts',
    refused: [
      '../store/sqlite/x.ts',
      '../http/x.ts',
      '../main.ts',
      '../config.ts',
      '../../client/api/x.ts',
      '../../graph-seed/x.ts',
      'express',
      'neo4j-driver',
      'libsql',
    ],
    allowed: ['../../model/api/x.ts', './x.ts', '../../model/ontology/index.ts'],
  },
  {
    file: 'server/store/sqlite/planted.ts',
    refused: [
      '../neo4j/x.ts',
      '../../http/x.ts',
      '../../config.ts',
      '../../../client/api/x.ts',
      'neo4j-driver',
      'express',
    ],
    allowed: ['libsql', '../../graph/x.ts', '../../../model/api/x.ts'],
  },
  {
    file: 'server/store/neo4j/planted.ts',
    refused: ['../sqlite/x.ts', '../../http/x.ts', '../../config.ts', '../../../client/api/x.ts', 'libsql', 'express'],
    allowed: ['neo4j-driver', '../../graph/x.ts', '../../../model/api/x.ts', './cypher/x.ts'],
  },
  {
    file: 'server/http/planted.ts',
    refused: [
      '../store/sqlite/x.ts',
      '../store/neo4j/x.ts',
      '../config.ts',
      '../../client/api/x.ts',
      'neo4j-driver',
      'libsql',
    ],
    allowed: ['express', '../graph/x.ts', '../../model/api/x.ts'],
  },
  {
    file: 'server/planted.ts',
    refused: ['../client/api/x.ts', '../tests/support/x.ts', 'neo4j-driver', 'libsql'],
    allowed: ['./store/sqlite/x.ts', './http/x.ts', './graph/x.ts', '../model/api/x.ts'],
  },
  {
    file: 'client/api/planted.ts',
    refused: ['../state/x.ts', '../views/x.ts', '../../server/graph/x.ts', 'react', 'zod', 'cytoscape'],
    allowed: ['../../model/api/x.ts', './x.ts'],
  },
  {
    file: 'client/state/planted.ts',
    refused: [
      '../canvas/x.ts',
      '../views/x.ts',
      '../ui/x.ts',
      '../i18n/index.ts',
      '../../server/graph/x.ts',
      'react',
      'cytoscape',
      'zustand',
      'zod',
      '../../model/schema/x.ts',
    ],
    allowed: ['../api/x.ts', '../../model/claims/x.ts', 'zustand/vanilla'],
  },
  {
    file: 'client/canvas/planted.ts',
    refused: [
      '../api/x.ts',
      '../views/x.ts',
      '../ui/x.ts',
      '../i18n/index.ts',
      '../../server/graph/x.ts',
      'react',
      'react-dom/client',
      '@mantine/core',
    ],
    allowed: ['cytoscape', '../state/x.ts', '../../model/ontology/index.ts', 'd3-force'],
  },
  {
    file: 'client/views/flows/planted.tsx',
    refused: ['../../api/x.ts', '../../canvas/x.ts', '../../../server/graph/x.ts', 'cytoscape'],
    allowed: ['../../state/x.ts', '../../ui/x.tsx', '../../i18n/index.ts', '../../../model/api/x.ts', 'react'],
  },
  {
    file: 'client/ui/planted.tsx',
    refused: ['../api/x.ts', '../canvas/x.ts', '../views/x.tsx', 'cytoscape'],
    allowed: ['../i18n/index.ts', '../state/x.ts', 'react', '@mantine/core'],
  },
  {
    file: 'client/i18n/planted.ts',
    refused: ['../state/x.ts', '../views/x.ts', 'react', 'cytoscape'],
    allowed: ['../../model/ontology/index.ts'],
  },
  {
    file: 'graph-seed/planted.ts',
    refused: [
      '../server/http/x.ts',
      '../server/main.ts',
      '../server/config.ts',
      '../client/api/x.ts',
      '../tests/support/x.ts',
      'express',
      'libsql',
      'neo4j-driver',
    ],
    allowed: ['../model/schema/x.ts', '../server/graph/x.ts', '../server/store/sqlite/x.ts', 'node:fs'],
  },
];
