import { IconAlertTriangle, IconCheck, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { lineOf } from '../../state/drawn/stage-lines.ts';
import { addTie, type Tie } from '../../state/inspect/ties.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { amountsIn, amountText, nameOf, relationLabel, spanText, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { TieVerb } from './tie-verb.tsx';

interface Props {
  /** The end it is looked at from. */
  readonly from: Entity;
  readonly tie: Tie;
}

/** Whether the relation is on the canvas; if not, what puts it there, with its other end and nothing else. */
function OnCanvas({ from, tie }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const shown = useAppState(({ scene }) => scene.graph.relations.has(tie.relation.id));
  const label = `${relationLabel(tie.relation.kind, tie.direction, language)} ${nameOf(tie.other, language)}`;
  if (shown)
    return (
      <span className="tie-shown" title={say('inspector.tie.shown')}>
        <IconCheck size={15} stroke={2} aria-label={say('inspector.tie.shown')} />
      </span>
    );
  return (
    <IconButton
      label={say('inspector.tie.add', { label })}
      icon={IconPlus}
      className="tie-add"
      onClick={() => void addTie(app, from, tie)}
    />
  );
}

/** Stage, amount and dates, as far as they are stated. */
function Facts({ relation }: Pick<Tie, 'relation'>): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const stage = stageOf(relation);
  const facts = [amountText(amountsIn(relation.props), language), spanText(relation.props, language)].filter(Boolean);
  if (!stage && facts.length === 0 && relation.conflictCount === 0) return null;
  return (
    <p className="tie-facts">
      {stage && (
        <span className="stage">
          <LineSample look={lineOf(stage)} />
          {stageLabel(stage, language)}
        </span>
      )}
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {relation.conflictCount > 0 && (
        <span className="tie-conflict">
          <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
          {say('inspector.conflicts')}
        </span>
      )}
    </p>
  );
}

/** A relation by its other end: the verb leads to the relation, the name to the entity. */
export function TieRow({ from, tie }: Props): ReactElement {
  const { relation, other } = tie;
  return (
    <li className="tie">
      <div className="tie-words">
        <TieVerb tie={tie} from={from} />
        <EntityLink entity={other} anchor={from.id} />
        <Facts relation={relation} />
      </div>
      <OnCanvas from={from} tie={tie} />
    </li>
  );
}
