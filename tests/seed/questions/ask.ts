import { compareLaterFirst } from '../../../model/dates.ts';
import type { Answers } from '../../../model/api/endpoints.ts';
import type { Claim, Entity, Relation } from '../../../model/graph.ts';
import { compact, core } from '../../../model/search/fold.ts';
import { bare } from './question.ts';

type Values = Readonly<Record<string, string | number>>;

type Endpoint = 'flows' | 'chains' | 'chain' | 'stats' | 'sources' | 'claims';

const called = (name: string): string => core(compact(bare(name)));

/** A relation seen from one of its ends. */
export interface Tie {
  readonly relation: Relation;
  /** The other end. */
  readonly other: Entity;
}

/** What stands before and after a chain, segment or product, who is in it, and what nobody does; names in code point order. */
export interface Traced {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly members: readonly string[];
  readonly gaps: readonly string[];
}

/** The graph as a user reaches it: by words and over HTTP. Everything that is looked at counts as evidence. */
export interface Ask {
  /**
   * The entity that a user means by a name: the first hit that is called exactly so; else the first that is, but for
   * quotes, the place in brackets and the company suffix.
   */
  find(name: string, kind?: string): Promise<Entity>;
  /** Relations of an entity, `->KIND` away from it, `<-KIND` to it, `KIND` both ways; by name of the other end. */
  ties(entity: Entity, way: string, more?: Values): Promise<readonly Tie[]>;
  /** Names of those other ends. */
  names(entity: Entity, way: string, more?: Values): Promise<readonly string[]>;
  /** Entities of a kind, filtered. */
  list(kind: string, more?: Values): Promise<readonly Entity[]>;
  /**
   * Indicators of the entity, by their metric, the latest first, with the properties asked for; empty where none is
   * stated. Only these are evidence.
   */
  figures(of: Entity, metric: string | RegExp, more?: Values): Promise<readonly Entity[]>;
  /** The latest of them. */
  figure(of: Entity, metric: string | RegExp, more?: Values): Promise<Entity>;
  get<N extends Endpoint>(endpoint: N, path: string): Promise<Answers[N]>;
  /** A chain, segment or product, followed up and down. */
  trace(entity: Entity): Promise<Traced>;
  /** The shortest path between two, as names. */
  path(from: Entity, to: Entity, maxHops?: number): Promise<readonly string[]>;
  /** Takes what it is given as evidence and gives it back. */
  by<T extends { readonly id: string }>(thing: T): T;
}

export class Asked implements Ask {
  readonly #url: string;
  readonly #evidence = new Set<string>();

  constructor(url: string) {
    this.#url = url;
  }

  async #json<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(this.#url + path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  by<T extends { readonly id: string }>(thing: T): T {
    this.#evidence.add(thing.id);
    return thing;
  }

  async find(name: string, kind?: string): Promise<Entity> {
    const query = new URLSearchParams({ q: name, ...(kind !== undefined && { kind }) });
    const { items } = await this.#json<Answers['search']>(`/api/search?${query}`);
    const hit =
      items.find(({ entity, matched }) => entity.name === name || matched.name === name) ??
      items.find(({ entity }) => called(entity.name) === called(name));
    if (!hit)
      throw new Error(`a search for ${name} finds ${items.map(({ entity }) => entity.name).join('、') || 'nobody'}`);
    return this.by(hit.entity);
  }

  async #neighbours(entity: Entity, way: string, more: Values): Promise<readonly Tie[]> {
    const kind = way.replace(/^(->|<-)/, '');
    const direction = way.startsWith('->') ? 'out' : way.startsWith('<-') ? 'in' : undefined;
    const query = new URLSearchParams({ kind, sort: 'name', limit: '1000', ...(direction && { direction }) });
    for (const [name, value] of Object.entries(more)) query.set(name, String(value));
    const path = `/api/entities/${encodeURIComponent(entity.id)}/neighbours?${query}`;
    const { entities, relations } = await this.#json<Answers['neighbours']>(path);
    const byId = new Map(entities.map((each) => [each.id, each]));
    return relations.flatMap((relation) => {
      const other = byId.get(relation.from === entity.id ? relation.to : relation.from);
      return other ? [{ relation, other }] : [];
    });
  }

  #byAll(ties: readonly Tie[]): readonly Tie[] {
    return ties.map(({ relation, other }) => ({ relation: this.by(relation), other: this.by(other) }));
  }

  async ties(entity: Entity, way: string, more: Values = {}): Promise<readonly Tie[]> {
    return this.#byAll(await this.#neighbours(entity, way, more));
  }

  async names(entity: Entity, way: string, more: Values = {}): Promise<readonly string[]> {
    return (await this.ties(entity, way, more)).map(({ other }) => other.name);
  }

  async list(kind: string, more: Values = {}): Promise<readonly Entity[]> {
    const query = new URLSearchParams({ limit: '1000' });
    for (const [name, value] of Object.entries(more)) query.set(name, String(value));
    const { items } = await this.#json<Answers['list']>(`/api/list/${kind}?${query}`);
    return items.flatMap((row) => ('entity' in row ? [this.by(row.entity)] : []));
  }

  async figures(of: Entity, metric: string | RegExp, more: Values = {}): Promise<readonly Entity[]> {
    const fits = (text: unknown): boolean =>
      typeof text === 'string' && (typeof metric === 'string' ? text === metric : metric.test(text));
    const period = ({ props }: Entity): string => (typeof props['period'] === 'string' ? props['period'] : '');
    const all = await this.#neighbours(of, '<-MEASURES', {});
    const wanted = all.filter(
      ({ other: { props } }) =>
        fits(props['metric']) && Object.entries(more).every(([name, asked]) => props[name] === asked),
    );
    const found = this.#byAll(wanted).map(({ other }) => other);
    return found.toSorted((a, b) => compareLaterFirst(period(a), period(b)));
  }

  async figure(of: Entity, metric: string | RegExp, more: Values = {}): Promise<Entity> {
    const [latest] = await this.figures(of, metric, more);
    if (!latest) throw new Error(`${of.name} has no figure ${String(metric)}`);
    return latest;
  }

  get<N extends Endpoint>(_endpoint: N, path: string): Promise<Answers[N]> {
    return this.#json<Answers[N]>(path);
  }

  async trace(entity: Entity): Promise<Traced> {
    const path = `/api/chains/${encodeURIComponent(entity.id)}?limit=1000`;
    const { steps, gaps, subgraph } = await this.get('chain', path);
    for (const relation of subgraph.relations) this.by(relation);
    const names = new Map(subgraph.entities.map((each) => [each.id, this.by(each).name]));
    const sorted = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => names.get(id) ?? id))].toSorted();
    return {
      before: sorted(steps.filter(({ depth }) => depth < 0).map(({ id }) => id)),
      after: sorted(steps.filter(({ depth }) => depth > 0).map(({ id }) => id)),
      members: sorted(steps.flatMap(({ members }) => members.items)),
      gaps: sorted(gaps),
    };
  }

  async path(from: Entity, to: Entity, maxHops = 4): Promise<readonly string[]> {
    const { paths, subgraph } = await this.#json<Answers['connect']>('/api/connect', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ids: [from.id, to.id], maxHops, avoidHubs: false }),
    });
    for (const relation of subgraph.relations) this.by(relation);
    const names = new Map(subgraph.entities.map(({ id, name }) => [id, name]));
    return (paths[0]?.entities ?? []).map((id) => names.get(id) ?? id);
  }

  /** The claims on everything that was looked at. */
  async claims(): Promise<readonly Claim[]> {
    const pages = [...this.#evidence].map((subject) =>
      this.#json<Answers['claims']>(`/api/claims?limit=1000&subject=${encodeURIComponent(subject)}`),
    );
    return (await Promise.all(pages)).flatMap(({ items }) => items.map(({ claim }) => claim));
  }
}
