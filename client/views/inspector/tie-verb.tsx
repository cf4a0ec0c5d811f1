import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { goToTie, type Tie } from '../../state/inspect/ties.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { relationLabel } from '../../ui/entity-words.ts';
import { familyColours } from '../../ui/line-sample.tsx';

/** How the relation reads from one of its ends; leads to it. */
export function TieVerb({ tie, from }: { readonly tie: Tie; readonly from: Entity }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const { relation, direction } = tie;
  return (
    <button
      type="button"
      className="tie-verb"
      style={familyColours(ontology.relationKinds[relation.kind]?.family)}
      title={say('inspector.tie.open')}
      onClick={() => void goToTie(app, from, tie)}
    >
      {relationLabel(relation.kind, direction, language)}
    </button>
  );
}
