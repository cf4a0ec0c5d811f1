import { useState, type ReactElement } from 'react';
import { fileName } from '../../state/export/file-name.ts';
import { graphOf, type Content } from '../../state/export/scope.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { suggestedName } from '../saved-views/suggested-name.ts';
import { ContentChoice } from './content-choice.tsx';
import { formatsFor, nameParts } from './formats.ts';
import type { Choice } from './make-file.ts';
import { OptionRow } from './option-row.tsx';
import { PictureOptions } from './picture-options.tsx';
import { useExport } from './use-export.ts';

/** At first: what the reader has before them, a picture or a table. */
function useChoice(): [Choice, (part: Partial<Choice>) => void] {
  const say = useWords();
  const language = useLanguage();
  const { scene, tab, theme } = useAppState((state) => state);
  const [choice, choose] = useState<Choice>(() => ({
    content: tab === 'graph' ? 'picture' : 'shown',
    format: tab === 'graph' ? 'png' : 'xlsx',
    area: 'all',
    theme,
    title: suggestedName(scene, say, language),
  }));
  return [choice, (part) => choose((now) => ({ ...now, ...part }))];
}

function FormatChoice({
  choice,
  choose,
}: {
  readonly choice: Choice;
  readonly choose: (part: Partial<Choice>) => void;
}): ReactElement {
  const say = useWords();
  const { content, format } = choice;
  return (
    <>
      <OptionRow
        title={say('export.format')}
        options={formatsFor(content).map((value) => ({ value, label: say(`export.${value}`) }))}
        value={format}
        onChange={(next) => choose({ format: next })}
      />
      <p className="export-note">{say(`export.${format}.note`)}</p>
    </>
  );
}

/** What to export, in which format; how much there is of it and what the file will be called. */
export function ExportDialog(): ReactElement {
  const say = useWords();
  const [choice, choose] = useChoice();
  const { busy, problem, save } = useExport(choice);
  const { content, format } = choice;
  const isEmpty = useAppState((state) => graphOf(state, content).entities.size === 0);
  const { what, extension } = nameParts(content, format);
  const [now] = useState(() => new Date());
  const turnTo = (next: Content): void => {
    const formats = formatsFor(next);
    choose({ content: next, format: formats.includes(format) ? format : (formats[0] ?? format) });
  };
  return (
    <PageDialog title={say('export.title')}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ContentChoice content={content} onChange={turnTo} />
        <FormatChoice choice={choice} choose={choose} />
        {content === 'picture' && <PictureOptions choice={choice} choose={choose} />}
        {problem !== undefined && <Failure title={say('export.failed')} failure={{ code: '', message: problem }} />}
        <footer className="export-foot">
          <span className="export-file">
            <small>{say('export.file')}</small>
            <code>{fileName(what, extension, now)}</code>
          </span>
          <button type="submit" className="primary-button" disabled={busy || isEmpty} aria-busy={busy}>
            {say(busy ? 'export.saving' : 'export.save')}
          </button>
        </footer>
      </form>
    </PageDialog>
  );
}
