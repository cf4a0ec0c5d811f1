import { IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useWords } from './app-context.tsx';

interface Props {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Finds in a list by its words; Esc and the cross take the words away. */
export function FindField({ label, query, onChange }: Props): ReactElement {
  const say = useWords();
  const clear = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onChange('');
  };
  return (
    <div className="find-field">
      <IconSearch size={15} stroke={1.7} aria-hidden />
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={clear}
      />
      {query !== '' && (
        <button type="button" aria-label={say('table.search.clear')} onClick={() => onChange('')}>
          <IconX size={15} stroke={1.7} aria-hidden />
        </button>
      )}
    </div>
  );
}
