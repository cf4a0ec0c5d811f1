import { useState } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { tell, type App } from '../../state/app.ts';
import { failureMessage } from '../../state/export/failure-message.ts';
import { saveFile } from '../../state/export/save-file.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useWords } from '../../ui/app-context.tsx';
import { isPicture } from './formats.ts';
import { makeFile, type Choice } from './make-file.ts';

interface Export {
  readonly busy: boolean;
  /** Why it could not be done. */
  readonly problem: string | undefined;
  readonly save: () => void;
}

async function saveAs(app: App, choice: Choice): Promise<void> {
  const { file, name, scale } = await makeFile(app, choice);
  saveFile(file, name);
  tell(app, scale === undefined ? { type: 'saved', file: name } : { type: 'saved-smaller', file: name, scale });
}

/** Makes the chosen file and hands it over; the dialog stays open where that fails. */
export function useExport(choice: Choice): Export {
  const app = useApp();
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      await saveAs(app, choice);
      openDialog(app, undefined);
    } catch (error) {
      const ours: WordKey = isPicture(choice.format) ? 'export.failed.drawing' : 'export.failed.again';
      setProblem(failureMessage(app, error) ?? say(ours));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, save: () => void save() };
}
