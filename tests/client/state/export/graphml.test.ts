// @vitest-environment node
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { toGraphml } from '../../../../client/state/export/graphml.ts';
import { EMPTY_GRAPH, merge } from '../../../../client/state/graph.ts';
import { ontology } from '../../../../model/ontology/index.ts';
import { entity, relation } from '../../sample-graph.ts';

interface Key {
  readonly id: string;
  readonly for: string;
  readonly 'attr.name': string;
  readonly 'attr.type': string;
}

interface Element {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
  readonly directed?: string;
  readonly data: readonly { readonly key: string; readonly text: string }[];
}

interface Graphml {
  readonly graphml: {
    readonly xmlns: string;
    readonly key: readonly Key[];
    readonly graph: {
      readonly edgedefault: string;
      readonly node: readonly Element[];
      readonly edge: readonly Element[];
    };
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseTagValue: false,
  isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && ['key', 'node', 'edge', 'data'].includes(name),
});

const company = entity('company:a', {
  name: '甲 <&> "公司"\u0007',
  nameEn: 'A & Co',
  aliases: ['甲', '阿'],
  props: { listed: true },
});
const project = entity('project:b', {
  name: '乙',
  kind: 'Project',
  props: {
    stage: 'building',
    from: '2022-H1',
    jobs: 300,
    amounts: [
      { yuan: 5e9, basis: 'total' },
      { yuan: null, basis: 'loan', original: '201万美元' },
    ],
  },
});
const other = entity('company:c', { name: '丙' });
const invests = relation({ kind: 'INVESTS_IN', from: 'company:a', to: 'project:b', props: { stage: 'signed' } });
const deal = relation({ kind: 'COOPERATES_WITH', from: 'company:a', to: 'company:c' });

function write(): { readonly markup: string; readonly read: Graphml['graphml'] } {
  const markup = toGraphml({
    graph: merge(EMPTY_GRAPH, { entities: [company, project, other], relations: [invests, deal] }),
    positions: new Map([['company:a', { x: -12, y: 34.5 }]]),
    ontology,
    label: (one) => ('name' in one ? one.name : one.kind),
    kindLabel: (kind) => `类型${kind}`,
  });
  return { markup, read: (parser.parse(markup) as Graphml).graphml };
}

const fieldsOf = ({ data }: Element): Record<string, string> =>
  Object.fromEntries(data.map(({ key, text }) => [key.replace(/^(node|edge)-/, ''), text]));

describe('GraphML', () => {
  test('is well-formed, in its namespace, without control characters', () => {
    const { markup, read } = write();
    expect(XMLValidator.validate(markup)).toBe(true);
    expect(read.xmlns).toBe('http://graphml.graphdrawing.org/xmlns');
    expect(markup).not.toContain('\u0007');
  });

  test('declares every field it uses, with its type', () => {
    const { read } = write();
    const declared = new Map(read.key.map((key) => [key.id, key['attr.type']]));
    const used = [...read.graph.node, ...read.graph.edge].flatMap(({ data }) => data.map(({ key }) => key));
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
    expect(declared.get('node-amount_total_yuan')).toBe('double');
    expect(declared.get('node-listed')).toBe('boolean');
    expect(declared.get('node-name')).toBe('string');
    expect([declared.get('node-x'), declared.get('node-y')]).toEqual(['double', 'double']);
  });

  test('tells of an entity its names, kind, place and properties', () => {
    const [first, second] = write().read.graph.node;
    expect(first && fieldsOf(first)).toEqual({
      label: '甲 <&> "公司"',
      name: '甲 <&> "公司"',
      nameEn: 'A & Co',
      aliases: '甲; 阿',
      kind: 'Company',
      kindLabel: '类型Company',
      degree: '1',
      x: '-12',
      y: '34.5',
      listed: 'true',
    });
    expect(second && fieldsOf(second)).toMatchObject({
      stage: 'building',
      from: '2022-H1',
      jobs: '300',
      amount_total_yuan: '5000000000',
      amount_loan_original: '201万美元',
    });
    expect(second && Object.keys(fieldsOf(second))).not.toContain('amount_loan_yuan');
  });

  test('ties them by their ids; what reads the same both ways has no direction', () => {
    const { edgedefault, edge } = write().read.graph;
    expect(edgedefault).toBe('directed');
    expect(edge.map(({ source, target, directed }) => [source, target, directed])).toEqual([
      ['company:a', 'project:b', undefined],
      ['company:a', 'company:c', 'false'],
    ]);
    expect(edge[0] && fieldsOf(edge[0])).toEqual({
      id: invests.id,
      label: 'INVESTS_IN',
      kind: 'INVESTS_IN',
      claims: '1',
      stage: 'signed',
    });
  });
});
