import type { ReactElement } from 'react';
import { graphOf, type Content } from '../../state/export/scope.ts';
import type { Graph } from '../../state/graph.ts';
import { useAppState, useWords } from '../../ui/app-context.tsx';

interface Props {
  readonly content: Content;
  readonly onChange: (content: Content) => void;
}

const CONTENTS: readonly Content[] = ['picture', 'shown', 'selection'];

const sizeOf = ({ entities, relations }: Graph): number => entities.size + relations.size;

/** How much there is of each. */
function useNotes(): Readonly<Record<Content, string>> {
  const say = useWords();
  const state = useAppState((now) => now);
  const [all, selected] = [graphOf(state, 'shown'), graphOf(state, 'selection')];
  const counts = ({ entities, relations }: Graph) => ({ entities: entities.size, relations: relations.size });
  const isFiltered = sizeOf(all) < sizeOf(state.scene.graph);
  return {
    picture: say('export.picture.note'),
    shown: say(isFiltered ? 'export.shown.filtered' : 'export.shown.note', counts(all)),
    selection: sizeOf(selected) === 0 ? say('export.selection.none') : say('export.selection.note', counts(selected)),
  };
}

/** The picture, all that is shown, or what is selected of it. */
export function ContentChoice({ content, onChange }: Props): ReactElement {
  const say = useWords();
  const notes = useNotes();
  const hasSelection = useAppState((state) => sizeOf(graphOf(state, 'selection')) > 0);
  return (
    <fieldset className="export-contents">
      <legend>{say('export.content')}</legend>
      {CONTENTS.map((each) => (
        <label key={each} className="export-content">
          <input
            type="radio"
            name="export-content"
            checked={each === content}
            disabled={each === 'selection' && !hasSelection}
            onChange={() => onChange(each)}
          />
          <span>
            {say(`export.${each}`)}
            <small>{notes[each]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
