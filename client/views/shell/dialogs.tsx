import type { ReactElement } from 'react';
import { useAppState } from '../../ui/app-context.tsx';
import { KeysDialog } from '../commands/keys-dialog.tsx';

/** The dialog that is open, if one is; what is seldom needed is loaded when it is opened. */
export function Dialogs(): ReactElement | null {
  const dialog = useAppState((state) => state.dialog);
  if (dialog === 'help') return <KeysDialog />;
  return null;
}
