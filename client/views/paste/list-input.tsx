import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { lookUpList, typeList } from '../../state/find/paste.ts';
import { MOST_NAMES, namesIn } from '../../state/find/pasted.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';

/** While it is looked up: how far it is. */
function Progress(): ReactElement | null {
  const say = useWords();
  const progress = useAppState(({ pasted }) => pasted.progress);
  if (!progress) return null;
  return (
    <div className="paste-progress">
      <progress max={progress.all} value={progress.done} aria-hidden="true" />
      <output>{say('paste.progress', { ...progress })}</output>
    </div>
  );
}

function Names({ onEnter }: { readonly onEnter: () => void }): ReactElement {
  const app = useApp();
  const say = useWords();
  const text = useAppState(({ pasted }) => pasted.text);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onEnter();
  };
  return (
    <>
      <label htmlFor="paste-names">{say('paste.label')}</label>
      <textarea
        id="paste-names"
        data-autofocus
        rows={12}
        spellCheck={false}
        aria-describedby="paste-hint"
        placeholder={say('paste.placeholder')}
        value={text}
        onChange={({ currentTarget }) => typeList(app, currentTarget.value)}
        onKeyDown={onKey}
      />
      <p id="paste-hint" className="finding-hint">
        {say('paste.hint')}
      </p>
    </>
  );
}

/** Where the list is pasted. */
export function ListInput(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { text, failure, progress } = useAppState(({ pasted }) => pasted);
  const count = useMemo(() => namesIn(text).length, [text]);
  const find = (): void => void lookUpList(app);
  return (
    <div className="paste">
      <Names onEnter={find} />
      {failure && <Failure failure={failure} />}
      <Progress />
      <div className="paste-foot">
        <span>
          {count > 0 && say(count > MOST_NAMES ? 'paste.count.cut' : 'paste.count', { n: count, most: MOST_NAMES })}
        </span>
        <kbd>Ctrl+Enter</kbd>
        <button
          type="button"
          className="primary-button"
          disabled={count === 0}
          aria-busy={progress !== undefined}
          onClick={find}
        >
          {say('paste.find')}
        </button>
      </div>
    </div>
  );
}
