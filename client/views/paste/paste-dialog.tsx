import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { ListInput } from './list-input.tsx';
import { ListResults } from './list-results.tsx';

/** A pasted list of names: looked up, looked through, and put on the canvas as one step. */
export function PasteDialog(): ReactElement {
  const app = useApp();
  const say = useWords();
  const rows = useAppState(({ pasted }) => pasted.rows);
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  return (
    <Modal
      opened
      onClose={() => openDialog(app, undefined)}
      title={say('paste.title')}
      closeButtonProps={{ 'aria-label': say('panel.close') }}
      lockScroll={false}
      centered
      size={rows ? 860 : 560}
      transitionProps={{ duration: matches ? 0 : 120 }}
    >
      {rows ? <ListResults rows={rows} /> : <ListInput />}
    </Modal>
  );
}
