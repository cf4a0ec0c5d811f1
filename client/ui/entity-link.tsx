import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { Called } from '../../model/api/answers.ts';
import { goTo } from '../state/expand/add-entities.ts';
import { useApp, useLanguage } from './app-context.tsx';
import { nameOf } from './entity-words.ts';
import { KindIcon } from './kind-icon.tsx';

interface Props {
  readonly entity: Called & { readonly kind?: string };
  /** The entity on the canvas beside which it belongs when it is not there yet. */
  readonly anchor?: string;
  /** What stands for the name; without the icon then. */
  readonly children?: ReactNode;
}

/** Whoever opens it in another tab sees the entity alone. */
const addressOf = (id: string): string => `./#e=${id}&s=${id}`;

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;

/** An entity's name that leads to it: selects it, and puts it on the canvas where it is not there yet. */
export function EntityLink({ entity, anchor, children }: Props): ReactElement {
  const app = useApp();
  const language = useLanguage();
  const follow = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void goTo(app, entity.id, anchor);
  };
  return (
    <a className={children ? 'name-link' : 'entity-link'} href={addressOf(entity.id)} onClick={follow}>
      {!children && entity.kind && <KindIcon kind={entity.kind} size={18} />}
      {children ?? <span>{nameOf(entity, language)}</span>}
    </a>
  );
}
