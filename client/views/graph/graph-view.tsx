import { useEffect, useRef, type ReactElement } from 'react';
import { shown } from '../../state/filters/shown.ts';
import { useAppState, usePage, useWords } from '../../ui/app-context.tsx';
import { FilteredBar } from '../filters/filtered-bar.tsx';
import { CanvasDescription, ChangedAloud, SelectedAloud } from './aloud.tsx';
import { FirstHints } from '../hints/first-hints.tsx';
import { ArrangingBar } from './arranging-bar.tsx';
import { CanvasMenu } from './canvas-menu.tsx';
import { GroupingBar } from './grouping-bar.tsx';
import { Toolbar } from './toolbar.tsx';

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
        aria-describedby="canvas-about"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onContextMenu={(event) => event.preventDefault()}
      />
      {waiting && <output className="canvas-waiting">{say('canvas.waiting')}</output>}
      <CanvasDescription id="canvas-about" />
      <div className="canvas-bars">
        <FilteredBar />
        <GroupingBar />
      </div>
      <SelectedAloud />
      <ChangedAloud />
      <ArrangingBar />
      <FirstHints />
      <Toolbar />
      <CanvasMenu />
    </>
  );
}
