import { IconSearch } from '@tabler/icons-react';
import { useWords } from '../../ui/app-context.tsx';
import type { ReactElement } from 'react';

interface Props {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** Sections with more rows than this can be searched. */
export const MANY_ROWS = 12;

/** Finds rows of a long section by their words. */
export function RowSearch({ label, query, onChange }: Props): ReactElement {
  const say = useWords();
  return (
    <label className="row-search">
      <IconSearch size={14} stroke={1.8} aria-hidden />
      <input
        type="search"
        value={query}
        aria-label={say('legend.find', { name: label })}
        placeholder={say('legend.find', { name: label })}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
