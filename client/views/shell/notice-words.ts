import type { Language } from '../../i18n/index.ts';
import type { Notice } from '../../state/app-state.ts';
import type { Say } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { type: Type }>;

/** What an expansion brought, and by what. */
function expandedText(notice: NoticeOf<'expanded'>, say: Say, language: Language): string {
  const { entity, added, left, by, widened } = notice;
  const key = widened ? 'notice.expanded.widened' : left > 0 ? 'notice.expanded' : 'notice.expanded.all';
  return say(key, { name: shortNameOf(entity, language), added, left, sort: say(`sort.${by}`) });
}

/** What came of an import, a clause for each thing there is to tell. */
function importedText({ added, same, illegible, renamed, isKept }: NoticeOf<'views-imported'>, say: Say): string {
  const clauses = [
    say(added > 0 ? 'notice.views-imported' : 'notice.views-imported.none', { added }),
    same > 0 && say('notice.views-imported.same', { n: same }),
    renamed.length > 0 &&
      say('notice.views-imported.renamed', { names: renamed.map((name) => `“${name}”`).join(say('list.comma')) }),
    illegible > 0 && say('notice.views-imported.illegible', { n: illegible }),
    !isKept && say('notice.views-imported.not-kept'),
  ];
  return clauses.filter(Boolean).join(say('list.clause'));
}

type Told = Exclude<Notice, { type: 'undone' | 'redone' }>;

export function noticeText(notice: Told, say: Say, language: Language): string {
  switch (notice.type) {
    case 'expanded':
      return expandedText(notice, say, language);
    case 'nothing-left':
    case 'no-more-like-that':
      return say(`notice.${notice.type}`, { name: shortNameOf(notice.entity, language) });
    case 'expanded-several':
      return say(notice.added > 0 ? 'notice.expanded-several' : 'notice.expanded-several.none', { ...notice });
    case 'collapsed':
      return say(notice.removed > 0 ? 'notice.collapsed' : 'notice.collapsed.none', { ...notice });
    case 'added':
      return say(notice.entities + notice.relations > 0 ? 'notice.added' : 'notice.added.none', { ...notice });
    case 'connected':
      return say(notice.added > 0 ? 'notice.connected' : 'notice.connected.none', { ...notice });
    case 'jumped':
      return say(notice.steps < 0 ? 'notice.jumped.back' : 'notice.jumped.forward', { n: Math.abs(notice.steps) });
    case 'link-copied':
      return notice.tooLong
        ? say('notice.link-copied.long', { n: notice.tooLong.toLocaleString(language) })
        : say('notice.link-copied');
    case 'view-saved':
    case 'view-not-kept':
    case 'view-overwritten':
    case 'view-deleted':
      return say(`notice.${notice.type}`, { name: notice.view.name });
    case 'views-imported':
      return importedText(notice, say);
    case 'views-illegible':
      return say(`views.problem.${notice.problem}`, { file: notice.file });
    case 'failed':
      return say('notice.failed', { message: notice.message });
    default:
      return say(`notice.${notice.type}`, { ...notice });
  }
}
