import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { importViews, saveView } from '../../state/view/saved-views.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { NoticeLine } from '../shell/notice-line.tsx';
import { isAboutViews } from '../shell/notice-words.ts';
import { SavedViewRow } from './saved-view-row.tsx';
import { saveViewsFile } from './save-views-file.ts';
import { suggestedName } from './suggested-name.ts';

/** Saves what is shown now; the name is suggested until the reader writes another. */
function SaveForm(): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const scene = useAppState((state) => state.scene);
  const [written, setWritten] = useState<string>();
  if (scene.graph.entities.size === 0) return <p className="view-note">{say('views.save.empty')}</p>;
  const name = written ?? suggestedName(scene, say, language);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    saveView(app, name);
    setWritten(undefined);
  };
  return (
    <form className="view-save" onSubmit={save}>
      <label htmlFor="view-name">{say('views.name')}</label>
      <input
        id="view-name"
        className="text-input"
        data-autofocus
        autoComplete="off"
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <button type="submit" className="primary-button" disabled={name.trim() === ''}>
        {say('views.save')}
      </button>
    </form>
  );
}

/** Views out of a file and into one. */
function Files(): ReactElement {
  const app = useApp();
  const say = useWords();
  const views = useAppState((state) => state.savedViews);
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined): Promise<void> => {
    if (file) importViews(app, file.name, await file.text());
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <div className="view-files">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={say('views.import')}
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
      <button type="button" className="text-button" onClick={() => input.current?.click()}>
        {say('views.import')}
      </button>
      {views.length > 0 && (
        <button type="button" className="text-button" onClick={() => saveViewsFile(views)}>
          {say('views.export')}
        </button>
      )}
    </div>
  );
}

/** Views under names: saved, opened, renamed, replaced, deleted, taken elsewhere. */
export function SavedViewsDialog(): ReactElement {
  const say = useWords();
  const views = useAppState((state) => state.savedViews);
  return (
    <PageDialog title={say('views.title')}>
      <SaveForm />
      {views.length === 0 ? (
        <p className="view-note">{say('views.empty')}</p>
      ) : (
        <ul className="view-list" aria-label={say('views.list')}>
          {views.map((view) => (
            <SavedViewRow key={view.id} view={view} />
          ))}
        </ul>
      )}
      <NoticeLine fits={isAboutViews} />
      <Files />
      <p className="view-note">{say('views.note')}</p>
    </PageDialog>
  );
}
