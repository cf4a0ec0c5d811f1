import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactElement } from 'react';
import { tell, tryAgain, type App } from '../../state/app.ts';
import type { Notice } from '../../state/app-state.ts';
import { expandNext, FIRST_PAGE } from '../../state/expand/expand.ts';
import { bringBackView } from '../../state/view/saved-views.ts';
import { useApp, useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import { useChangeWords } from '../history/use-change-words.ts';
import { noticeText } from './notice-words.ts';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

/** What can be done about it, next to where it is told. */
function actionsFor(notice: Notice, app: App, say: Say): readonly Action[] {
  switch (notice.type) {
    case 'expanded': {
      const { left, entity } = notice;
      const label = say('notice.expanded.next', { n: Math.min(FIRST_PAGE, left) });
      const fit = { label: say('command.fit'), run: () => app.canvas.current?.fit() };
      return left > 0 ? [{ label, run: () => void expandNext(app, entity.id) }, fit] : [fit];
    }
    case 'view-deleted':
    case 'view-overwritten':
      return [{ label: say('notice.undo'), run: () => bringBackView(app, notice.view) }];
    case 'failed':
      return notice.retry ? [{ label: say('failed.again'), run: () => void tryAgain(app) }] : [];
    default:
      return [];
  }
}

/** What is told; of undo and redo, which change it was. */
function useNoticeText(): (notice: Notice) => string {
  const say = useWords();
  const language = useLanguage();
  const wordsOf = useChangeWords();
  return (notice) =>
    'change' in notice
      ? say(`notice.${notice.type}`, { name: wordsOf(notice.change) })
      : noticeText(notice, say, language);
}

const SHORT = 6000;
/** Time to think again. */
const LONG = 15_000;

/** What is not done as it was asked stays until it was read. */
function timeFor({ type }: Notice): number | undefined {
  if (type === 'failed' || type === 'view-not-kept' || type === 'views-illegible') return undefined;
  return type.startsWith('view') ? LONG : SHORT;
}

/** What just happened, in a line that goes by itself; screen readers hear it. */
export function NoticeLine(): ReactElement {
  const app = useApp();
  const say = useWords();
  const textOf = useNoticeText();
  const notice = useAppState((state) => state.notice);
  const time = notice && timeFor(notice);
  useEffect(() => {
    if (time === undefined) return undefined;
    const timer = setTimeout(() => tell(app, undefined), time);
    return () => clearTimeout(timer);
  }, [app, notice, time]);
  const act = (run: () => void): void => {
    tell(app, undefined);
    run();
  };
  return (
    <output className="notice-line" aria-live="polite">
      {notice && (
        <div className={time === undefined ? 'notice notice-failed' : 'notice'}>
          <span>{textOf(notice)}</span>
          {actionsFor(notice, app, say).map(({ label, run }) => (
            <button key={label} type="button" className="notice-action" onClick={() => act(run)}>
              {label}
            </button>
          ))}
          <button type="button" aria-label={say('notice.close')} onClick={() => tell(app, undefined)}>
            <IconX size={15} aria-hidden />
          </button>
        </div>
      )}
    </output>
  );
}
