import type { ReactElement } from 'react';
import { useWords } from '../../ui/app-context.tsx';
import { FindField } from '../../ui/find-field.tsx';

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
    <div className="row-search">
      <FindField label={say('legend.find', { name: label })} query={query} onChange={onChange} />
    </div>
  );
}
