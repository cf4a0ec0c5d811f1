import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { restOf } from '../../state/scene.ts';
import { openDialog } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { shortNameOf } from '../../ui/entity-words.ts';
import { RelationGroups } from './relation-groups.tsx';

/** Choosing what to expand, from the canvas: over the picture, for the selected entity. */
export function ExpandDialog(): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const entity = useAppState(({ scene, selection: [id = ''] }) => scene.graph.entities.get(restOf(id) ?? id));
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  const close = (): void => openDialog(app, undefined);
  if (!entity) return null;
  return (
    <Modal
      opened
      onClose={close}
      title={say('expand.title', { name: shortNameOf(entity, language) })}
      closeButtonProps={{ 'aria-label': say('panel.close') }}
      lockScroll={false}
      centered
      size={480}
      transitionProps={{ duration: matches ? 0 : 120 }}
    >
      <RelationGroups entity={entity} alone onDone={close} />
    </Modal>
  );
}
