import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactElement } from 'react';
import { tell, type App } from '../../state/app.ts';
import type { Notice } from '../../state/app-state.ts';
import { undo } from '../../state/change.ts';
import { expandNext, FIRST_PAGE } from '../../state/expand/expand.ts';
import { bringBackView } from '../../state/view/saved-views.ts';
import { useApp, useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import { useChangeWords } from '../history/use-change-words.ts';
import { noticeText } from './notice-words.ts';
import { noticeNow } from '../../state/take-away.ts';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

const fitting = (app: App, say: Say): Action => ({
  label: say('command.fit'),
  run: () => app.canvas.current?.fit(),
});

/** What can be done about it, next to where it is told. */
function actionsFor(notice: Notice, app: App, say: Say): readonly Action[] {
  switch (notice.type) {
    case 'expanded': {
      const { left, entity } = notice;
      const label = say('notice.expanded.next', { n: Math.min(FIRST_PAGE, left) });
      const fit = fitting(app, say);
      return left > 0 ? [{ label, run: () => void expandNext(app, entity.id) }, fit] : [fit];
    }
    case 'expanded-several':
      return notice.added > 0 ? [fitting(app, say)] : [];
    case 'hidden':
    case 'cleared':
      return [{ label: say('notice.undo'), run: () => undo(app) }];
    case 'view-deleted':
    case 'view-overwritten':
      return [{ label: say('notice.undo'), run: () => bringBackView(app, notice.view) }];
    case 'failed': {
      const { again } = notice;
      return again ? [{ label: say('failed.again'), run: () => void again() }] : [];
    }
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
  return type.startsWith('view') || type === 'hidden' || type === 'cleared' ? LONG : SHORT;
}

function Buttons({ notice }: { readonly notice: Notice }): ReactElement {
  const app = useApp();
  const say = useWords();
  const act = (run: () => void): void => {
    tell(app, undefined);
    run();
  };
  return (
    <>
      {actionsFor(notice, app, say).map(({ label, run }) => (
        <button key={label} type="button" className="notice-action" onClick={() => act(run)}>
          {label}
        </button>
      ))}
      <button type="button" aria-label={say('notice.close')} onClick={() => tell(app, undefined)}>
        <IconX size={15} aria-hidden />
      </button>
    </>
  );
}

interface Props {
  /** Which notices are told here; all when absent. */
  readonly fits?: (notice: Notice) => boolean;
}

/** What just happened, in a line that goes by itself; screen readers hear the sentence, and not the buttons. */
export function NoticeLine({ fits }: Props): ReactElement {
  const app = useApp();
  const textOf = useNoticeText();
  const notice = useAppState((state) => {
    const told = noticeNow(state);
    return told && (fits?.(told) ?? true) ? told : undefined;
  });
  const time = notice && timeFor(notice);
  useEffect(() => {
    if (time === undefined) return undefined;
    const timer = setTimeout(() => tell(app, undefined), time);
    return () => clearTimeout(timer);
  }, [app, notice, time]);
  const look = notice && (time === undefined ? 'notice notice-failed' : 'notice');
  return (
    <div className="notice-line">
      <div className={look}>
        <output>{notice && textOf(notice)}</output>
        {notice && <Buttons notice={notice} />}
      </div>
    </div>
  );
}
