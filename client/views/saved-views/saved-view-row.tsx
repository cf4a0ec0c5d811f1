import { IconDownload, IconPencil, IconReplace, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { Language } from '../../i18n/index.ts';
import { tell } from '../../state/app.ts';
import { deleteView, openSavedView, overwriteView, renameView } from '../../state/view/saved-views.ts';
import { openDialog } from '../../state/select.ts';
import type { SavedView } from '../../state/view/views-file.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { saveViewsFile } from './save-views-file.ts';

function when(saved: string, language: Language): string {
  // As the dates of reports are written: 23 Nov 2026.
  return new Date(saved).toLocaleString(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

function RenameForm({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }): ReactElement {
  const app = useApp();
  const say = useWords();
  const [name, setName] = useState(view.name);
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    renameView(app, view, name);
    onDone();
  };
  return (
    <form className="view-rename" onSubmit={rename}>
      <input
        className="text-input"
        aria-label={say('views.rename.label')}
        // It was asked for with a click on the pencil.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        // Esc gives up the name, not the dialog.
        data-mantine-stop-propagation
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="submit" className="primary-button">
        {say('views.rename.done')}
      </button>
    </form>
  );
}

interface ToolsProps {
  readonly view: SavedView;
  readonly onRename: () => void;
}

function Tools({ view, onRename }: ToolsProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const isEmpty = useAppState(({ scene }) => scene.graph.entities.size === 0);
  const { name } = view;
  return (
    <div className="view-tools">
      <IconButton label={say('views.rename', { name })} icon={IconPencil} onClick={onRename} />
      <IconButton
        label={say('views.overwrite', { name })}
        icon={IconReplace}
        disabled={isEmpty}
        onClick={() => overwriteView(app, view)}
      />
      <IconButton label={say('views.export.one', { name })} icon={IconDownload} onClick={() => saveViewsFile([view])} />
      <IconButton label={say('views.delete', { name })} icon={IconTrash} onClick={() => deleteView(app, view)} />
    </div>
  );
}

/** One saved view: opened by its name, with what else can be done to it. */
export function SavedViewRow({ view }: { readonly view: SavedView }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const [renaming, setRenaming] = useState(false);
  const { name, saved, entities, relations } = view;
  const open = (): void => {
    openDialog(app, undefined);
    tell(app, undefined);
    void openSavedView(app, view);
  };
  return (
    <li className="view-row">
      {renaming ? (
        <RenameForm view={view} onDone={() => setRenaming(false)} />
      ) : (
        <button type="button" className="view-open" onClick={open}>
          <span className="view-name" title={name}>
            {name}
          </span>
          <small>
            {say('views.counts', { entities, relations })} · <time dateTime={saved}>{when(saved, language)}</time>
          </small>
        </button>
      )}
      <Tools view={view} onRename={() => setRenaming(!renaming)} />
    </li>
  );
}
