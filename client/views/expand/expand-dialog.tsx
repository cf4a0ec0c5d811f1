import type { ReactElement } from 'react';
import { restOf } from '../../state/scene.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';
import { PageDialog } from '../../ui/page-dialog.tsx';
import { RelationGroups } from './relation-groups.tsx';

/** Choosing what to expand, from the canvas: over the picture, for the selected entity. */
export function ExpandDialog(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const entity = useAppState(({ scene, selection: [id = ''] }) => scene.graph.entities.get(restOf(id) ?? id));
  if (!entity) return null;
  return (
    <PageDialog title={say('expand.title', { name: shortNameOf(entity, language) })} size={480}>
      <RelationGroups entity={entity} alone onDone={() => openDialog(app, undefined)} />
    </PageDialog>
  );
}
