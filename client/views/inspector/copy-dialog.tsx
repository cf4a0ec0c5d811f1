import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { closeCopying } from '../../state/clipboard.ts';
import { useApp, useWords } from '../../ui/app-context.tsx';

/** The text that the browser would not put on the clipboard, selected: Ctrl+C is all that is left to do. */
export function CopyDialog({ text }: { readonly text: string }): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <Modal
      opened
      onClose={() => closeCopying(app)}
      title={say('copy.byHand')}
      closeButtonProps={{ 'aria-label': say('panel.close') }}
      lockScroll={false}
      centered
      transitionProps={{ duration: 0 }}
    >
      <p className="copy-note">{say('copy.byHand.note')}</p>
      <textarea
        className="copy-field"
        aria-label={say('copy.byHand')}
        readOnly
        rows={10}
        value={text}
        data-autofocus
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </Modal>
  );
}
