import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { tell } from '../../state/app.ts';
import type { Dialog } from '../../state/app-state.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { KeysDialog } from '../commands/keys-dialog.tsx';
import { ExpandDialog } from '../expand/expand-dialog.tsx';
import { CopyDialog } from '../inspector/copy-dialog.tsx';

type LoadDialog = () => Promise<ComponentType>;

/** What is seldom needed is loaded when it is opened. */
const LOADED: Readonly<Partial<Record<Dialog, LoadDialog>>> = {
  history: async () => (await import('../history/history-panel.tsx')).HistoryPanel,
  views: async () => (await import('../saved-views/saved-views-dialog.tsx')).SavedViewsDialog,
  export: async () => (await import('../export/export-dialog.tsx')).ExportDialog,
  paste: async () => (await import('../paste/paste-dialog.tsx')).PasteDialog,
};

/** Loads its part of the program each time anew: where the server was away, the next attempt may succeed. */
function Loaded({ load }: { readonly load: LoadDialog }): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const [part, setPart] = useState<{ readonly Shown: ComponentType }>();
  useEffect(() => {
    let isWanted = true;
    const fail = (): void => {
      tell(app, { type: 'failed', message: say('failed.unreachable') });
      openDialog(app, undefined);
    };
    load().then(
      (Shown) => isWanted && setPart({ Shown }),
      () => isWanted && fail(),
    );
    return () => {
      isWanted = false;
    };
  }, [app, load, say]);
  return part ? <part.Shown /> : null;
}

/** The dialog that is open, if one is. */
export function Dialogs(): ReactElement | null {
  const dialog = useAppState((state) => state.dialog);
  const copying = useAppState((state) => state.copying);
  if (copying !== undefined) return <CopyDialog text={copying} />;
  if (dialog === 'help') return <KeysDialog />;
  if (dialog === 'expand') return <ExpandDialog />;
  const load = dialog && LOADED[dialog];
  return load ? <Loaded key={dialog} load={load} /> : null;
}
