import { IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { jumpBy } from '../../state/change.ts';
import { DEEPEST } from '../../state/history.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { stepRows, type StepRow } from './step-rows.ts';
import { useChangeWords } from './use-change-words.ts';

/** `+13`, `−3`. */
const moreText = (more: number): string => (more === 0 ? '' : more > 0 ? `+${more}` : `−${-more}`);

function Step({ row: { by, words, entities, more } }: { readonly row: StepRow }): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <li>
      <button
        type="button"
        className={by > 0 ? 'step is-undone' : 'step'}
        {...(by === 0 && { 'aria-current': 'step' })}
        onClick={() => jumpBy(app, by)}
      >
        <span className="step-words">{words}</span>
        {by > 0 && <span className="aloud">{say('history.undone')}</span>}
        <span className="step-more">{moreText(more)}</span>
        <span className="step-count">{say('history.count', { n: entities })}</span>
      </button>
    </li>
  );
}

/** Up and down go from step to step. */
function onKey(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const steps = [...event.currentTarget.querySelectorAll<HTMLElement>('.step')];
  const at = steps.findIndex((step) => step === document.activeElement);
  steps[Math.max(0, Math.min(steps.length - 1, at + by))]?.focus();
}

/** The focus is in the list while it is open, and where it was when it is closed. */
function useFocusOn(list: { readonly current: HTMLElement | null }): void {
  useFocusBack();
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [list]);
}

function Head(): ReactElement {
  const app = useApp();
  const say = useWords();
  return (
    <header>
      <h2>{say('history.title')}</h2>
      <button
        type="button"
        className="icon-button"
        aria-label={say('panel.close')}
        onClick={() => openDialog(app, undefined)}
      >
        <IconX size={18} stroke={1.7} aria-hidden />
      </button>
    </header>
  );
}

/** All steps that can be undone and redone, beside the picture, so that one sees where each of them leads. */
export function HistoryPanel(): ReactElement {
  const say = useWords();
  const wordsOf = useChangeWords();
  const history = useAppState((state) => state.history);
  const scene = useAppState((state) => state.scene);
  const list = useRef<HTMLOListElement>(null);
  const rows = useMemo(() => stepRows({ history, scene }, say, wordsOf), [history, scene, say, wordsOf]);
  useFocusOn(list);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [rows]);
  return (
    <section className="steps-panel" data-over-canvas aria-label={say('history.title')}>
      <Head />
      {history.past.length === DEEPEST && <p className="steps-note">{say('history.earlier')}</p>}
      {/* The arrows are a convenience: every step is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} onKeyDown={onKey}>
        {rows.map((row, index) => (
          <Step key={index} row={row} />
        ))}
      </ol>
      <p className="steps-note">{say(rows.length > 1 ? 'history.hint' : 'history.empty')}</p>
    </section>
  );
}
