/** Requests that have an answer on the small graph: every endpoint, with and without its parameters. */
export interface TestRequest {
  readonly endpoint: string;
  readonly path: string;
  readonly body?: unknown;
}

const get = (endpoint: string, ...paths: readonly string[]): TestRequest[] => paths.map((path) => ({ endpoint, path }));
const post = (endpoint: string, path: string, ...bodies: readonly unknown[]): TestRequest[] =>
  bodies.map((body) => ({ endpoint, path, body }));

const text = encodeURIComponent;

/** As long as the longest ids are; nothing has them. */
const many = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_none, index) => `company:${String(index).padStart(length - 8, 'x')}`);

export const REQUESTS: readonly TestRequest[] = [
  ...get('health', '/api/health'),
  ...get('ontology', '/api/ontology'),
  ...get('stats', '/api/stats'),
  ...get(
    'search',
    ...['甲', '甲机械', 'jjx', 'jiajixie', 'Jia', '丙市', '项目', '没有这个', '零件5', '<b>', '"', '*', '甲 乙'].map(
      (q) => `/api/search?q=${text(q)}`,
    ),
    `/api/search?q=${text('公司')}&kind=Company&limit=1`,
    `/api/search?q=${text('丁')}&kind=StateOwnedEnterprise`,
    `/api/search?q=${text('零件')}&limit=100`,
  ),
  ...post(
    'match',
    '/api/match',
    { names: ['甲机械', '没有这个', 'company:alone', 'jjx', '甲机械'] },
    { names: ['项目'], limit: 1 },
    { names: Array.from({ length: 1000 }, (_none, index) => `零件${index % 60}`), limit: 5 },
  ),
  ...get(
    'entity',
    ...['company:jia', 'company:ding', 'project:yi', 'region:210800', 'company:alone', 'company%3Ajia'].map(
      (id) => `/api/entities/${id}`,
    ),
  ),
  ...get(
    'preview',
    '/api/entities/company:jia/preview',
    '/api/entities/company:alone/preview',
    '/api/entities/company:ding/preview',
  ),
  ...get(
    'neighbours',
    ...[
      '',
      '?limit=5',
      '?sort=name&limit=1000',
      '?sort=date',
      '?kind=PRODUCES&stage=operating,building',
      '?kind=PRODUCES&kind=INVESTS_IN',
      '?direction=in',
      '?direction=out&neighbourKind=Region',
      '?neighbourKind=Company',
      '?kind=&stage=operating&limit=3',
      '?sort=degree&limit=5',
      '?minAmount=1200000000&maxAmount=1500000000',
      '?minAmount=0.5&sort=degree',
      '?maxAmount=0&sort=date',
    ].map((query) => `/api/entities/company:jia/neighbours${query}`),
    '/api/entities/company:alone/neighbours',
  ),
  ...get(
    'relation',
    '/api/relations/INVESTS_IN~company:jia~project:yi',
    `/api/relations/${text('PART_OF~park:bing~region:210800')}`,
  ),
  ...get(
    'list',
    ...[
      'Company',
      'Project',
      'Region',
      'INVESTS_IN',
      'PRODUCES',
      'Government',
      'Company?sort=degree',
      'Project?sort=amount&stage=building,signed',
    ].map((rest) => `/api/list/${rest}`),
    '/api/list/Company?ownership=central-soe&listed=true',
    '/api/list/Company?listed=true',
    `/api/list/INVESTS_IN?sort=amount&q=${text('甲')}`,
    '/api/list/INVESTS_IN?sort=date&stage=signed',
    '/api/list/Product?limit=7&sort=name',
  ),
  ...post(
    'subgraph',
    '/api/subgraph',
    { ids: [] },
    { ids: ['company:jia', 'project:yi', 'company:nobody', 'region:210800'] },
    { ids: many(20_000, 132) },
  ),
  ...post(
    'facets',
    '/api/facets',
    { ids: [] },
    { ids: ['company:jia', 'project:yi', 'company:nobody', 'region:210800', 'park:bing', 'company:alone'] },
    { ids: many(20_000, 30) },
  ),
  ...post(
    'connect',
    '/api/connect',
    { ids: ['company:ding', 'project:yi'], avoidHubs: false },
    { ids: ['company:ding', 'project:yi'] },
    { ids: ['person:wang', 'region:210800', 'project:yi'], maxHops: 6, avoidHubs: 200, limit: 2 },
    { ids: ['company:alone', 'project:yi'], avoidHubs: false },
  ),
  ...get('chains', '/api/chains', '/api/chains?region=region:210800', '/api/chains?limit=1'),
  ...get(
    'chain',
    ...['', '?region=park:bing', '?direction=up', '?maxHops=0&limit=2'].map(
      (query) => `/api/chains/chain:machines${query}`,
    ),
    '/api/chains/segment:casting?direction=down',
  ),
  ...get(
    'flows',
    '/api/flows',
    '/api/flows?rows=investorOwnership&columns=stage&basis=total&stage=building,signed',
    '/api/flows?rows=investorRegion&columns=target&regionLevel=city&limit=1',
    '/api/flows?basis=loan',
  ),
  ...get(
    'claims',
    '/api/claims',
    '/api/claims?limit=1000',
    '/api/claims?subject=company:jia',
    '/api/claims?subject=INVESTS_IN~company:jia~project:yi',
    '/api/claims?source=source:report&lines=4-5',
    '/api/claims?source=source:later',
    '/api/claims?source=source:report&lines=4&limit=2',
    '/api/claims?q=&limit=2',
    ...['后来', '后来 说法', '见 LINE 4', '零件', '总经理', 'building', '没有这个', '%', "'", '_', '\\'].map(
      (q) => `/api/claims?q=${text(q)}`,
    ),
    `/api/claims?source=source:report&lines=4&limit=2&q=${text('第 4')}`,
    `/api/claims?subject=company:jia&q=${text('见')}`,
  ),
  ...get('sources', '/api/sources'),
  ...get(
    'sourceText',
    '/api/sources/source:report/text',
    '/api/sources/source:report/text?lines=3',
    '/api/sources/source:report/text?lines=2-900',
    '/api/sources/source:report/text?lines=900',
  ),
  ...get(
    'export',
    '/api/export',
    '/api/export?format=jsonl&ids=company:jia,project:yi',
    '/api/export?ids=company:nobody',
  ),
  ...post(
    'exportSelection',
    '/api/export',
    { ids: ['company:jia', 'project:yi'] },
    { ids: ['company:jia', 'project:yi'], relations: [] },
    {
      ids: ['company:jia', 'project:yi', 'region:210800'],
      relations: ['LOCATED_IN~company:jia~region:210800', 'OWNS~a~b'],
    },
    { ids: ['company:nobody'] },
  ),
  ...get('batches', '/api/batches'),
];
