import type { ReactElement } from 'react';
import type { Relation } from '../../../model/graph.ts';
import { otherEnd } from '../../state/graph.ts';
import { selectAndReveal } from '../../state/select.ts';
import { useApp, useAppState, useLanguage } from '../../ui/app-context.tsx';
import { amountsIn, amountText, nameOf, relationLabel, stageIn, stageLabel } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';

interface Props {
  /** The end they are looked at from. */
  readonly from: string;
  readonly relations: readonly Relation[];
  /** Says of each which kind it is. */
  readonly withKind?: boolean;
}

/** Relations by their other end; a click opens the relation with its claims. */
export function TieList({ from, relations, withKind = false }: Props): ReactElement {
  const app = useApp();
  const language = useLanguage();
  const { entities } = useAppState(({ scene }) => scene.graph);
  return (
    <ul className="ties">
      {relations.map((relation) => {
        const entity = entities.get(otherEnd(relation, from));
        const stage = stageIn(relation);
        const direction = relation.from === from ? 'out' : 'in';
        const facts = [
          withKind && relationLabel(relation.kind, direction, language),
          amountText(amountsIn(relation.props), language),
          stage && stageLabel(stage, language),
        ];
        return (
          <li key={relation.id}>
            <button type="button" className="row-button" onClick={() => selectAndReveal(app, relation.id)}>
              {entity && <KindIcon kind={entity.kind} size={18} />}
              <span className="row-name">{entity && nameOf(entity, language)}</span>
              <span className="row-facts">{facts.filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
