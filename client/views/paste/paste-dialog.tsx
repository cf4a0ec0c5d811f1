import type { ReactElement } from 'react';
import { useAppState, useWords } from '../../ui/app-context.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { ListInput } from './list-input.tsx';
import { ListResults } from './list-results.tsx';

/** A pasted list of names: looked up, looked through, and put on the canvas as one step. */
export function PasteDialog(): ReactElement {
  const say = useWords();
  const rows = useAppState(({ pasted }) => pasted.rows);
  return (
    <PageDialog title={say('paste.title')} size={rows ? 860 : 560}>
      {rows ? <ListResults rows={rows} /> : <ListInput />}
    </PageDialog>
  );
}
