import type { ReactElement } from 'react';
import type { BasisSum } from '../../../model/amounts.ts';
import type { Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { sumsByKind } from '../../state/inspect/picture-summary.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { BasisSums } from '../../ui/basis-sums.tsx';
import { kindLabel } from '../../ui/entity-words.ts';

interface Props {
  readonly title: string;
  readonly sums: readonly BasisSum[];
}

/** What entities state of money, kind by kind. */
export function EntitySums({ entities }: { readonly entities: readonly Entity[] }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  return (
    <>
      {sumsByKind(entities, ontology).map(({ kind, sums }) => (
        <SumRows key={kind} title={say('inspector.sums.kind', { kind: kindLabel(kind, language) })} sums={sums} />
      ))}
    </>
  );
}

/** Sums of money under a title; nothing where there are none. */
export function SumRows({ title, sums }: Props): ReactElement | null {
  if (sums.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <BasisSums sums={sums} note="inspector.sums.note" className="sum-rows" />
    </section>
  );
}
