import { IconX } from '@tabler/icons-react';
import { useEffect, type ReactElement } from 'react';
import type { Language, WordKey } from '../../i18n/index.ts';
import { tell } from '../../state/app.ts';
import type { Notice } from '../../state/app-state.ts';
import { useApp, useAppState, useLanguage, useWords, type Say } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';

function wordsOf(notice: Notice, say: Say, language: Language): string {
  switch (notice.type) {
    case 'expanded':
      return say(notice.left > 0 ? 'notice.expanded' : 'notice.expanded.all', {
        name: shortNameOf(notice.entity, language),
        added: notice.added,
        left: notice.left,
      });
    case 'nothing-left':
      return say('notice.nothing-left', { name: shortNameOf(notice.entity, language) });
    case 'connected':
      return say(notice.added > 0 ? 'notice.connected' : 'notice.connected.none', { ...notice });
    case 'undone':
    case 'redone':
      return say(`notice.${notice.type}`, { name: say(`change.${notice.name}` as WordKey) });
    case 'failed':
      return `${say('failed.title')}:${notice.message}`;
    default:
      return say(`notice.${notice.type}`, { ...notice });
  }
}

const STAYS = 6000;

/** What just happened, in a line that goes by itself; screen readers hear it. */
export function NoticeBar(): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const notice = useAppState((state) => state.notice);
  useEffect(() => {
    if (!notice || notice.type === 'failed') return undefined;
    const timer = setTimeout(() => tell(app, undefined), STAYS);
    return () => clearTimeout(timer);
  }, [app, notice]);
  return (
    <output className="notices" aria-live="polite">
      {notice && (
        <div className={notice.type === 'failed' ? 'notice notice-failed' : 'notice'}>
          <span>{wordsOf(notice, say, language)}</span>
          {notice.type === 'expanded' && (
            <button type="button" className="notice-action" onClick={() => app.canvas.current?.fit()}>
              {say('command.fit')}
            </button>
          )}
          <button type="button" aria-label={say('notice.close')} onClick={() => tell(app, undefined)}>
            <IconX size={15} aria-hidden />
          </button>
        </div>
      )}
    </output>
  );
}
