import { compareLaterFirst } from './dates.ts';
import type { Amount, Claim, Conflict, Props, PropertyValue, Source } from './graph.ts';
import { canonicalJson } from './ids.ts';

/** Tells the date by which a source ranks, or undefined when it has none. */
export type SourceDate = (sourceId: string) => string | undefined;

/** The date by which a source ranks: none for background, so that every dated report comes before it. */
export function rankDate({ date, background }: Pick<Source, 'date' | 'background'>): string | undefined {
  return background === true ? undefined : date;
}

export interface Resolved {
  readonly props: Props;
  readonly conflicts: readonly Conflict[];
}

const isAmount = (value: unknown): value is Amount => typeof value === 'object' && value !== null && 'basis' in value;

/** The parts of a value that are compared apart: amounts by their basis, everything else whole. */
function partsOf(value: PropertyValue): { part?: string; value: PropertyValue }[] {
  if (!Array.isArray(value) || !value.every(isAmount)) return [{ value }];
  return (value as readonly Amount[]).map((amount) => ({ part: amount.basis, value: [amount] }));
}

interface Opinion {
  readonly value: PropertyValue;
  readonly claim: Claim;
}

/** Opinions on each property, or part of one, in the order of the ranked claims. */
function opinions(ranked: readonly Claim[]): Map<string, { property: string; part?: string; all: Opinion[] }> {
  const found = new Map<string, { property: string; part?: string; all: Opinion[] }>();
  for (const claim of ranked) {
    for (const [property, value] of Object.entries(claim.sets)) {
      for (const piece of partsOf(value)) {
        const slot = `${property} ${piece.part ?? ''}`;
        const known = found.get(slot) ?? {
          property,
          ...(piece.part && { part: piece.part }),
          all: [],
        };
        known.all.push({ value: piece.value, claim });
        found.set(slot, known);
      }
    }
  }
  return found;
}

/** Two amounts with the same yuan, basis and qualifier agree, however they were printed. */
function sameAs(value: PropertyValue): string {
  if (Array.isArray(value) && value.every(isAmount)) {
    return canonicalJson(
      (value as readonly Amount[]).map(({ yuan, basis, qualifier, original }) => ({
        yuan,
        basis,
        qualifier,
        ...(yuan === null && { original }),
      })),
    );
  }
  return canonicalJson(value);
}

function conflictOf(property: string, part: string | undefined, all: readonly Opinion[]): Conflict | undefined {
  const [first, ...rest] = all;
  if (!first || rest.length === 0) return undefined;
  const shown = sameAs(first.value);
  const others = new Map<string, { value: PropertyValue; claims: string[] }>();
  for (const { value, claim } of rest) {
    const text = sameAs(value);
    if (text === shown) continue;
    const other = others.get(text) ?? { value, claims: [] };
    other.claims.push(claim.id);
    others.set(text, other);
  }
  if (others.size === 0) return undefined;
  return {
    property,
    ...(part && { part }),
    shown: first.value,
    shownBy: first.claim.id,
    others: [...others.values()],
  };
}

type Compare = (a: Claim, b: Claim, dateOf: SourceDate) => number;

/** By what one claim comes before another, in the order in which it is asked. */
const RANKING = {
  'later-report': (a, b, dateOf) => compareLaterFirst(dateOf(a.source), dateOf(b.source)),
  stated: (a, b) => Number(a.basis === 'implied') - Number(b.basis === 'implied'),
  'later-line': (a, b) => (b.lines?.[0] ?? 0) - (a.lines?.[0] ?? 0),
  id: (a, b) => (a.id < b.id ? -1 : 1),
} as const satisfies Record<string, Compare>;

const RANKING_ORDER = Object.values<Compare>(RANKING);

/**
 * The rule by which claims become what is shown. The later report comes first, what is undated or background last, then
 * `stated` before `implied`, then the later line, then the id, so that the order never depends on loading.
 */
export function rankClaims(claims: readonly Claim[], dateOf: SourceDate): Claim[] {
  return [...claims].sort((a, b) => {
    for (const compare of RANKING_ORDER) {
      const order = compare(a, b, dateOf);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** Why a claim comes before another: a rule of the ranking, the first one told apart by what the other lacks. */
export type DecidingRule = keyof typeof RANKING | 'background-last' | 'undated-last';

/** The rule by which `first` comes before `second`; `sourceOf` tells what is known of a source. */
export function decidingRule(
  first: Claim,
  second: Claim,
  sourceOf: (id: string) => Pick<Source, 'date' | 'background'> | undefined,
): DecidingRule {
  const dateOf = (id: string): string | undefined => rankDate(sourceOf(id) ?? {});
  const rules = Object.entries<Compare>(RANKING) as [keyof typeof RANKING, Compare][];
  const rule = rules.find(([, compare]) => compare(first, second, dateOf) !== 0)?.[0] ?? 'id';
  if (rule !== 'later-report' || dateOf(second.source) !== undefined) return rule;
  return sourceOf(second.source)?.background === true ? 'background-last' : 'undated-last';
}

/** Resolves claims into the shown properties; every value that lost is kept as a conflict beside it. */
export function resolveClaims(claims: readonly Claim[], dateOf: SourceDate): Resolved {
  const props: Record<string, PropertyValue> = {};
  const conflicts: Conflict[] = [];
  const found = opinions(rankClaims(claims, dateOf));
  for (const slot of [...found.keys()].sort()) {
    const { property, part, all } = found.get(slot) ?? { property: '', all: [] };
    const first = all[0];
    if (!first) continue;
    const before = (props[property] ?? []) as readonly Amount[];
    props[property] = part ? [...before, ...(first.value as readonly Amount[])] : first.value;
    const conflict = conflictOf(property, part, all);
    if (conflict) conflicts.push(conflict);
  }
  return { props, conflicts };
}
