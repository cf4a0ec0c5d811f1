import { Modal } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { openDialog } from '../state/select.ts';
import { useApp, useWords } from './app-context.tsx';
import { useFocusBack } from './use-focus-back.ts';

interface Props {
  readonly title: string;
  readonly size?: number | string;
  /** Closes the open dialog of the page when absent. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A dialog in front of the page: Esc, the cross and a click beside it close it. */
export function PageDialog({ title, size = 'lg', onClose, children }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  useFocusBack();
  return (
    <Modal.Root
      opened
      onClose={onClose ?? (() => openDialog(app, undefined))}
      lockScroll={false}
      centered
      size={size}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* Mantine's own head is a second banner of the page. */}
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('panel.close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
