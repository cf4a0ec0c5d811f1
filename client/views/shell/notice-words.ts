import type { Language } from '../../i18n/index.ts';
import type { Notice } from '../../state/app-state.ts';
import type { Say } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';

type NoticeOf<Type extends Notice['type']> = Extract<Notice, { type: Type }>;

/** What an expansion brought, and by what. */
function expandedText(notice: NoticeOf<'expanded'>, say: Say, language: Language): string {
  const { entity, added, left, by, widened } = notice;
  const [name, values] = [shortNameOf(entity, language), { added, left }];
  if (left === 0) return say(widened ? 'notice.expanded.widened.all' : 'notice.expanded.all', { name, ...values });
  if (!by) return say(widened ? 'notice.expanded.widened.some' : 'notice.expanded.some', { name, ...values });
  return say(widened ? 'notice.expanded.widened' : 'notice.expanded', { name, ...values, sort: say(`sort.${by}`) });
}

function expandedSeveralText(notice: NoticeOf<'expanded-several'>, say: Say): string {
  const key = notice.added > 0 ? 'notice.expanded-several' : 'notice.expanded-several.none';
  return say(notice.left > 0 ? key : `${key}.all`, { ...notice });
}

/** Where only relations went they are counted; else they went with their entities. */
function takenAwayText({ type, entities, relations }: NoticeOf<'hidden' | 'cleared'>, say: Say): string {
  if (type === 'cleared') return say('notice.cleared', { entities });
  return entities > 0 ? say('notice.hidden', { entities }) : say('notice.hidden.relations', { relations });
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

/** What came of saving, deleting and importing views: their dialog tells it itself while it is open. */
export const isAboutViews = ({ type }: Notice): boolean => type.startsWith('view');

/** A long link may be cut on its way. */
const linkText = ({ tooLong }: NoticeOf<'link-copied'>, say: Say, language: Language): string =>
  tooLong ? say('notice.link-copied.long', { n: tooLong.toLocaleString(language) }) : say('notice.link-copied');

const failedText = ({ message }: NoticeOf<'failed'>, say: Say): string =>
  message === undefined ? say('notice.failed.somehow') : say('notice.failed', { message });

type Told = Exclude<Notice, { type: 'undone' | 'redone' }>;

export function noticeText(notice: Told, say: Say, language: Language): string {
  switch (notice.type) {
    case 'expanded':
      return expandedText(notice, say, language);
    case 'nothing-left':
    case 'no-more-like-that':
      return say(`notice.${notice.type}`, { name: shortNameOf(notice.entity, language) });
    case 'expanded-several':
      return expandedSeveralText(notice, say);
    case 'hidden':
    case 'cleared':
      return takenAwayText(notice, say);
    case 'needs':
      return say(`needs.${notice.what}`);
    case 'collapsed':
      return say(notice.removed > 0 ? 'notice.collapsed' : 'notice.collapsed.none', { ...notice });
    case 'added':
      return say(notice.entities + notice.relations > 0 ? 'notice.added' : 'notice.added.none', { ...notice });
    case 'connected':
      return say(notice.added > 0 ? 'notice.connected' : 'notice.connected.none', { ...notice });
    case 'jumped':
      return say(notice.steps < 0 ? 'notice.jumped.back' : 'notice.jumped.forward', { n: Math.abs(notice.steps) });
    case 'link-copied':
      return linkText(notice, say, language);
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
      return failedText(notice, say);
    default:
      return say(`notice.${notice.type}`, { ...notice });
  }
}
