import { Popover } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { chooseColumns, type TableOf } from '../../state/table-settings.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import type { Column } from './column.ts';

interface Entry {
  readonly name: string;
  readonly title: string;
  readonly stated?: number;
}

interface Props {
  readonly of: TableOf;
  readonly columns: readonly Column<never>[];
  readonly chosen: readonly Column<never>[];
}

interface ChoiceProps extends Pick<Props, 'of'> {
  readonly entry: Entry;
  /** The focus begins there. */
  readonly first?: boolean;
  readonly names: readonly string[];
}

function Choice({ of, entry: { name, title, stated }, names, first }: ChoiceProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const checked = names.includes(name);
  const toggle = (): void =>
    chooseColumns(app, of, checked ? names.filter((other) => other !== name) : [...names, name]);
  return (
    <label className="column-choice">
      <input type="checkbox" checked={checked} onChange={toggle} data-autofocus={first} />
      <span>{title}</span>
      {stated !== undefined && <small>{say('table.columns.stated', { n: stated })}</small>}
    </label>
  );
}

function Choices({ of, columns, chosen }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const isChosen = useAppState(({ tables }) => tables.columns[of] !== undefined);
  // The first one names the row: it always stays.
  const [, ...choices] = columns;
  const names = chosen.map(({ name }) => name);
  const properties = choices.filter(({ stated }) => stated !== undefined).toSorted(mostStatedFirst);
  return (
    <div className="column-choices">
      {choices
        .filter(({ stated }) => stated === undefined)
        .map((entry, index) => (
          <Choice key={entry.name} of={of} entry={entry} names={names} first={index === 0} />
        ))}
      {properties.length > 0 && <h3>{say('table.columns.properties')}</h3>}
      {properties.map((entry) => (
        <Choice key={entry.name} of={of} entry={entry} names={names} />
      ))}
      {isChosen && (
        <button type="button" className="text-button" onClick={() => chooseColumns(app, of, undefined)}>
          {say('table.columns.reset')}
        </button>
      )}
    </div>
  );
}

const mostStatedFirst = (a: Entry, b: Entry): number => (b.stated ?? 0) - (a.stated ?? 0);

/** Which columns a table shows. */
export function ColumnMenu(props: Props): ReactElement {
  const say = useWords();
  return (
    <Popover position="bottom-end" trapFocus transitionProps={{ duration: 0 }} offset={4}>
      <Popover.Target>
        <button type="button" className="tool-button">
          <IconColumns3 size={17} stroke={1.7} aria-hidden />
          <span>{say('table.columns')}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className="column-menu" aria-label={say('table.columns')}>
        <Choices {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}
