import type { ReactElement } from 'react';
import type { Called } from '../../model/api/answers.ts';
import { goTo } from '../state/add-entities.ts';
import { useApp, useLanguage } from './app-context.tsx';
import { nameOf } from './entity-words.ts';
import { KindIcon } from './kind-icon.tsx';

interface Props {
  readonly entity: Called & { readonly kind?: string };
  /** The entity on the canvas beside which it belongs when it is not there yet. */
  readonly anchor?: string;
}

/** An entity's name that leads to it: selects it, and puts it on the canvas where it is not there yet. */
export function EntityLink({ entity, anchor }: Props): ReactElement {
  const app = useApp();
  const language = useLanguage();
  return (
    <button type="button" className="entity-link" onClick={() => void goTo(app, entity.id, anchor)}>
      {entity.kind && <KindIcon kind={entity.kind} size={18} />}
      {nameOf(entity, language)}
    </button>
  );
}
