import { Modal } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { openDialog } from '../state/select.ts';
import { useApp, useWords } from './app-context.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A dialog in front of the page: Esc, the cross and a click beside it close it. */
export function PageDialog({ title, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <Modal
      opened
      onClose={() => openDialog(app, undefined)}
      title={title}
      closeButtonProps={{ 'aria-label': say('panel.close') }}
      lockScroll={false}
      centered
      size="lg"
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Modal>
  );
}
