import type { ReactElement } from 'react';
import { closeCopying } from '../../state/inspect/clipboard.ts';
import { useApp, useWords } from '../../ui/app-context.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';

/** The text that the browser would not put on the clipboard, selected: Ctrl+C is all that is left to do. */
export function CopyDialog({ text }: { readonly text: string }): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <PageDialog title={say('copy.byHand')} size="md" onClose={() => closeCopying(app)}>
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
    </PageDialog>
  );
}
