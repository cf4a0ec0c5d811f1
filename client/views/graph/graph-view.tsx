import { useEffect, useRef, type ReactElement } from 'react';
import { shown } from '../../state/shown.ts';
import { useAppState, useLanguage, usePage, useWords } from '../../ui/app-context.tsx';
import { kindLabel, nameOf } from '../../ui/entity-words.ts';
import { CanvasMenu } from './canvas-menu.tsx';
import { Toolbar } from './toolbar.tsx';

/** Says what is selected, for whoever walks the relations by ear. */
function SelectedAloud(): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const entity = useAppState(({ scene, selection }) => scene.graph.entities.get(selection[0] ?? ''));
  const words = entity && [
    nameOf(entity, language),
    kindLabel(entity.kind, language),
    say('search.degree', { n: entity.degree }),
  ];
  return <output className="aloud">{words?.join(', ')}</output>;
}

/** The picture, drawn by client/canvas; React only gives it a place and a name. */
export function GraphView(): ReactElement {
  const { mountCanvas } = usePage();
  const say = useWords();
  const waiting = useAppState((state) => state.waiting > 0);
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = container.current;
    return element ? mountCanvas(element) : undefined;
  }, [mountCanvas]);
  const { entities, relations } = useAppState(shown);
  const counts = { entities: entities.size, relations: relations.size };
  return (
    <>
      {/* A picture that takes keys is an application; the table is its twin. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={container}
        className="canvas"
        role="application"
        aria-label={say('canvas.label', counts)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onContextMenu={(event) => event.preventDefault()}
      />
      {waiting && <output className="canvas-waiting">{say('canvas.waiting')}</output>}
      <SelectedAloud />
      <Toolbar />
      <CanvasMenu />
    </>
  );
}
