import type { ReactElement } from 'react';
import { isNarrowed, isSameGroup, type Choice } from '../../state/expand/choice.ts';
import { expand, expansionKey } from '../../state/expand/expand.ts';
import type { PreviewGroup } from '../../state/expand/preview-groups.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel, relationLabel } from '../../ui/entity-words.ts';
import { AddButton } from './add-button.tsx';

interface RowProps {
  readonly id: string;
  readonly group: PreviewGroup;
  readonly choice: Choice;
  readonly limit: number;
  readonly onChange: (choice: Choice) => void;
}

/** The shortest way: this group alone, at once. */
function AddGroup({ id, group, choice, limit, label }: RowProps & { readonly label: string }): ReactElement {
  const app = useApp();
  const say = useWords();
  const { kind, direction, neighbourKind, count, shown } = group;
  const asked = { id, choice: { ...choice, groups: [{ kind, direction, neighbourKind }] }, limit };
  const busy = useAppState(({ expanding }) => expanding.has(expansionKey(asked)));
  const left = count - shown.length;
  // With a filter it is not known how many of them match.
  const n = isNarrowed({ ...choice, groups: [] }) ? undefined : Math.min(limit, left);
  return (
    <AddButton
      label={n === undefined ? say('expand.group.add.some', { label }) : say('expand.group.add', { label, n })}
      full={left > 0 ? undefined : say('expand.group.full')}
      count={n}
      busy={busy}
      onAdd={() => void expand(app, asked)}
    />
  );
}

function GroupRow(props: RowProps): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const { group, choice, onChange } = props;
  const { kind, direction, neighbourKind, count, shown } = group;
  const label = `${relationLabel(kind, direction, language)} ${kindLabel(neighbourKind, language)}`;
  const isChosen = choice.groups.some((one) => isSameGroup(one, group));
  // Of what is there already nothing can come.
  const isFull = shown.length >= count && !isChosen;
  const others = choice.groups.filter((one) => !isSameGroup(one, group));
  const turn = (): void =>
    onChange({ ...choice, groups: isChosen ? others : [...others, { kind, direction, neighbourKind }] });
  return (
    <li className="group-row">
      <label className="group-choice">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull}
          aria-label={say('expand.group', { label, shown: shown.length, count })}
          onChange={turn}
        />
        <span className="group-verb">
          {relationLabel(kind, direction, language)}
          <small>{kindLabel(neighbourKind, language)}</small>
        </span>
        <meter aria-hidden="true" min={0} max={count} value={shown.length} />
        <span className="group-count" aria-hidden="true">
          {shown.length.toLocaleString('en-US')}/{count.toLocaleString('en-US')}
        </span>
      </label>
      <AddGroup {...props} label={label} />
    </li>
  );
}

interface Props extends Omit<RowProps, 'group'> {
  readonly groups: readonly PreviewGroup[];
}

/** Exact counts before anything is expanded: by relation, direction and kind of neighbour. Several can be chosen. */
export function GroupRows({ groups, ...props }: Props): ReactElement {
  const say = useWords();
  return (
    <ul className="groups" aria-label={say('expand.choose')}>
      {groups.map((group) => (
        <GroupRow key={`${group.kind} ${group.direction} ${group.neighbourKind}`} group={group} {...props} />
      ))}
    </ul>
  );
}
