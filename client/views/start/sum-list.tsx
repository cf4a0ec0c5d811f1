import type { ReactElement } from 'react';
import type { BasisSum } from '../../../model/amounts.ts';
import { useWords } from '../../ui/app-context.tsx';
import { BasisSums } from '../../ui/basis-sums.tsx';

/** Amounts of the projects, each basis for itself, with how many state none. */
export function SumList({ sums }: { readonly sums: readonly BasisSum[] }): ReactElement | null {
  const say = useWords();
  if (sums.length === 0) return null;
  return (
    <section aria-labelledby="start-sums">
      <h2 id="start-sums">{say('start.sums')}</h2>
      <BasisSums sums={sums} note="start.sums.note" className="sums" />
    </section>
  );
}
