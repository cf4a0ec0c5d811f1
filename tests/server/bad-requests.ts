import type { ProblemCode } from '../../model/api/problems.ts';

/** A request that must be refused, and how. `endpoint` is absent where no endpoint is meant. */
export interface BadRequest {
  readonly endpoint?: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
  readonly code: ProblemCode;
  readonly field?: string;
}

const wrong = (endpoint: string, path: string, field: string): BadRequest => ({
  endpoint,
  path,
  status: 400,
  code: 'parameter-invalid',
  field,
});

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

const wrongBody = (endpoint: string, body: unknown, field: string): BadRequest => ({
  ...wrong(endpoint, `/api/${endpoint}`, field),
  init: posted(body),
});

const wrongSelection = (body: unknown, field: string): BadRequest => ({
  ...wrong('exportSelection', '/api/export', field),
  init: posted(body),
});

const tooLarge = (endpoint: string, path: string, body: unknown): BadRequest => ({
  endpoint,
  path,
  init: posted(body),
  status: 413,
  code: 'body-too-large',
});

const unknown = (endpoint: string, path: string, code: ProblemCode, init?: RequestInit): BadRequest => ({
  endpoint,
  path,
  status: 404,
  code,
  ...(init && { init }),
});

const COMPANY = '/api/entities/company:jia/neighbours';
const TWO = ['company:jia', 'company:ding'];
const many = (count: number, length = 4): string[] =>
  Array.from({ length: count }, (_each, index) => `${index}`.padEnd(length, 'x'));

export const BAD_REQUESTS: readonly BadRequest[] = [
  unknown('entity', '/api/entities/company:nobody', 'entity-unknown'),
  unknown('entity', `/api/entities/${encodeURIComponent("'; DROP TABLE x; --/`$`\u{20000}")}`, 'entity-unknown'),
  unknown('preview', '/api/entities/company:nobody/preview', 'entity-unknown'),
  unknown('neighbours', '/api/entities/company:nobody/neighbours', 'entity-unknown'),
  unknown('relation', '/api/relations/OWNS~company:jia~company:nobody', 'relation-unknown'),
  unknown('claims', '/api/claims?subject=company:nobody', 'entity-unknown'),
  unknown('claims', '/api/claims?subject=OWNS~company:jia~company:nobody', 'relation-unknown'),
  unknown('claims', '/api/claims?source=source:nowhere', 'source-unknown'),
  unknown('sourceText', '/api/sources/source:nowhere/text', 'source-unknown'),
  unknown('sourceText', '/api/sources/source:later/text', 'source-text-absent'),
  unknown('sourceText', '/api/sources/source:lost/text', 'source-text-absent'),
  unknown('connect', '/api/connect', 'entity-unknown', posted({ ids: ['company:jia', 'company:nobody'] })),
  wrong('search', '/api/search', 'q'),
  wrong('search', '/api/search?q=', 'q'),
  wrong('search', '/api/search?q=%20%20', 'q'),
  wrong('search', '/api/search?q=a&q=b', 'q'),
  wrong('search', `/api/search?q=${'a'.repeat(201)}`, 'q'),
  wrong('search', '/api/search?q=a&limit=0', 'limit'),
  wrong('search', '/api/search?q=a&limit=101', 'limit'),
  wrong('search', '/api/search?q=a&limit=ten', 'limit'),
  wrong('search', '/api/search?q=a&limit=1e1', 'limit'),
  wrong('search', '/api/search?q=a&limit=-1', 'limit'),
  wrong('search', '/api/search?q=a&limit=1&limit=2', 'limit'),
  wrong('search', '/api/search?q=a&kind=Firm', 'kind'),
  wrong('search', '/api/search?q=a&kind=OWNS', 'kind'),
  wrong('search', '/api/search?q=a&page=2', 'page'),
  wrong('search', '/api/search?q=a&__proto__=1', '__proto__'),
  wrong('search', '/api/search?q=a&lang=fr', 'lang'),
  wrong('health', '/api/health?verbose=1', 'verbose'),
  wrong('entity', `/api/entities/${'x'.repeat(401)}`, 'id'),
  wrong('entity', '/api/entities/company:jia?id=company:ding', 'id'),
  wrong('entity', '/api/entities/%E0%A4%A', 'path'),
  wrong('neighbours', `${COMPANY}?kind=OWNS,HATES`, 'kind'),
  wrong('neighbours', `${COMPANY}?direction=up`, 'direction'),
  wrong('neighbours', `${COMPANY}?neighbourKind=Firm`, 'neighbourKind'),
  wrong('neighbours', `${COMPANY}?stage=begun`, 'stage'),
  wrong('neighbours', `${COMPANY}?sort=size`, 'sort'),
  wrong('neighbours', `${COMPANY}?limit=1001`, 'limit'),
  wrong('neighbours', `${COMPANY}?cursor=abc`, 'cursor'),
  wrong('neighbours', `${COMPANY}?minAmount=-1`, 'minAmount'),
  wrong('neighbours', `${COMPANY}?minAmount=1e9`, 'minAmount'),
  wrong('neighbours', `${COMPANY}?maxAmount=many`, 'maxAmount'),
  wrong('neighbours', `${COMPANY}?maxAmount=1&maxAmount=2`, 'maxAmount'),
  wrong('neighbours', `${COMPANY}?maxAmount=9999999999999999`, 'maxAmount'),
  wrong('neighbours', `${COMPANY}?minAmount=2&maxAmount=1`, 'minAmount'),
  unknown('chain', '/api/chains/chain:nobody', 'entity-unknown'),
  unknown('chain', '/api/chains/chain:machines?region=region:nowhere', 'entity-unknown'),
  unknown('chains', '/api/chains?region=region:nowhere', 'entity-unknown'),
  wrong('chains', '/api/chains?limit=0', 'limit'),
  wrong('chains', '/api/chains?cursor=WyJ4Il0', 'cursor'),
  wrong('chain', '/api/chains/chain:machines?direction=sideways', 'direction'),
  wrong('chain', '/api/chains/chain:machines?maxHops=21', 'maxHops'),
  wrong('flows', '/api/flows?rows=colour', 'rows'),
  wrong('flows', '/api/flows?basis=sum', 'basis'),
  wrong('flows', '/api/flows?stage=begun', 'stage'),
  wrong('flows', '/api/flows?regionLevel=town', 'regionLevel'),
  wrong('list', '/api/list/Firm', 'kind'),
  wrong('list', '/api/list/Company?stage=building', 'stage'),
  wrong('list', '/api/list/Project?stage=begun', 'stage'),
  wrong('list', '/api/list/Company?listed=yes', 'listed'),
  wrong('list', '/api/list/INVESTS_IN?sort=degree', 'sort'),
  wrong('list', '/api/list/Company?colour=red', 'colour'),
  wrong('list', '/api/list/Company?cursor=WyJ4Il0', 'cursor'),
  wrong('claims', '/api/claims?lines=9-3', 'lines'),
  wrong('claims', '/api/claims?lines=0', 'lines'),
  wrong('claims', '/api/claims?q=%20%E3%80%80', 'q'),
  wrong('claims', '/api/claims?q=a&q=b', 'q'),
  wrong('claims', `/api/claims?q=${'a'.repeat(201)}`, 'q'),
  wrong('claims', '/api/claims?q=a&cursor=WyJ4Il0', 'cursor'),
  wrong('sourceText', '/api/sources/source:report/text?lines=1,2', 'lines'),
  wrong('export', '/api/export?format=xlsx', 'format'),
  wrongBody('connect', { ids: TWO, maxHops: 7 }, 'maxHops'),
  wrongBody('connect', { ids: TWO, maxHops: '3' }, 'maxHops'),
  wrongBody('connect', { ids: TWO, limit: 201 }, 'limit'),
  wrongBody('connect', { ids: TWO, avoidHubs: 'yes' }, 'avoidHubs'),
  wrongBody('connect', { ids: ['company:jia', 'company:jia'] }, 'ids'),
  wrongBody('connect', { ids: many(51) }, 'ids'),
  wrongBody('connect', { ids: 'company:jia' }, 'ids'),
  wrongBody('connect', {}, 'ids'),
  wrongBody('connect', { ids: TWO, hops: 2 }, 'hops'),
  wrongBody('subgraph', { ids: many(20_001) }, 'ids'),
  wrongBody('subgraph', { ids: [1] }, 'ids'),
  wrongBody('facets', { ids: many(20_001) }, 'ids'),
  wrongBody('facets', {}, 'ids'),
  wrongBody('facets', { ids: TWO, regions: true }, 'regions'),
  wrongBody('match', {}, 'names'),
  wrongBody('match', { names: [] }, 'names'),
  wrongBody('match', { names: many(1001) }, 'names'),
  wrongBody('match', { names: ['甲', ' '] }, 'names'),
  wrongBody('match', { names: ['a'.repeat(201)] }, 'names'),
  wrongBody('match', { names: '甲' }, 'names'),
  wrongBody('match', { names: ['甲'], limit: 6 }, 'limit'),
  wrongBody('match', { names: ['甲'], limit: 0 }, 'limit'),
  wrongBody('match', { names: ['甲'], kind: 'Company' }, 'kind'),
  wrongSelection({ ids: [] }, 'ids'),
  wrongSelection({ ids: many(20_001) }, 'ids'),
  wrongSelection({ relations: [] }, 'ids'),
  wrongSelection({ ids: TWO, relations: many(50_001) }, 'relations'),
  wrongSelection({ ids: TWO, relations: 'all' }, 'relations'),
  wrongSelection({ ids: TWO, format: 'jsonl' }, 'format'),
  {
    endpoint: 'subgraph',
    path: '/api/subgraph?ids=company:jia',
    init: posted({ ids: [] }),
    status: 400,
    code: 'parameter-invalid',
    field: 'ids',
  },
  { endpoint: 'subgraph', path: '/api/subgraph', init: posted('{"ids":'), status: 400, code: 'body-invalid' },
  { endpoint: 'subgraph', path: '/api/subgraph', init: posted('["company:jia"]'), status: 400, code: 'body-invalid' },
  { endpoint: 'subgraph', path: '/api/subgraph', init: posted('null'), status: 400, code: 'body-invalid' },
  {
    endpoint: 'connect',
    path: '/api/connect',
    init: { method: 'POST' },
    status: 400,
    code: 'parameter-invalid',
    field: 'ids',
  },
  tooLarge('subgraph', '/api/subgraph', { ids: many(20_000, 140) }),
  tooLarge('facets', '/api/facets', { ids: many(20_000, 140) }),
  tooLarge('connect', '/api/connect', { ids: many(3000, 100) }),
  tooLarge('match', '/api/match', { names: many(3300, 200) }),
  tooLarge('exportSelection', '/api/export', { ids: TWO, relations: many(45_000, 100) }),
  { path: '/api', status: 404, code: 'path-unknown' },
  { path: '/api/nothing', status: 404, code: 'path-unknown' },
  { path: '/api/entities/a/b/c', status: 404, code: 'path-unknown' },
  { path: '/API/health', status: 404, code: 'path-unknown' },
  { path: '/nothing.js', status: 404, code: 'path-unknown' },
  { path: '/api/health', init: { method: 'POST' }, status: 405, code: 'method-not-allowed' },
  { path: '/api/connect', status: 405, code: 'method-not-allowed' },
  { path: '/api/entities/company:jia', init: { method: 'DELETE' }, status: 405, code: 'method-not-allowed' },
];
