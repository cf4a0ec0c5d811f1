import type { Amount } from '../../model/graph.ts';
import type { RecordError } from '../../model/records.ts';
import { asPrinted } from './as-printed.ts';
import type { CitedClaim } from './cited-claims.ts';
import { printedYuan } from './printed-yuan.ts';

interface Figure {
  readonly field: string;
  readonly original: string | undefined;
  readonly yuan: number | null;
}

function figuresOf({ claim, field }: CitedClaim): Figure[] {
  const amounts = (claim.sets['amounts'] ?? []) as readonly Amount[];
  const original = claim.sets['original'];
  return [
    ...amounts.map((amount, index) => ({
      field: `${field}.sets.amounts.${index}`,
      original: amount.original,
      yuan: amount.yuan,
    })),
    ...(typeof original === 'string' ? [{ field: `${field}.sets.original`, original, yuan: null }] : []),
  ];
}

function wrongWith({ original, yuan }: Figure, printed: string): string | undefined {
  if (original === undefined) return 'has no `original`: a stated amount keeps what was printed';
  if (!printed.includes(asPrinted(original))) return `"${original}" does not stand in the cited lines`;
  const meant = yuan === null ? undefined : printedYuan(original);
  if (meant === undefined || Math.abs(meant - (yuan ?? 0)) < 0.5) return undefined;
  return `"${original}" is ${meant} yuan, not ${yuan}`;
}

/** Printed figures of stated claims that do not stand in the cited lines, or whose yuan say something else. */
export function figuresStand(claims: readonly CitedClaim[]): RecordError[] {
  return claims.flatMap((cited) => {
    if (cited.claim.basis !== 'stated') return [];
    const printed = asPrinted(cited.cited);
    return figuresOf(cited).flatMap((figure) => {
      const reason = wrongWith(figure, printed);
      return reason === undefined ? [] : [{ ...cited.at, field: figure.field, reason }];
    });
  });
}
