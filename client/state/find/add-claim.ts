import type { CitedClaim } from '../../../model/api/answers.ts';
import type { Subgraph } from '../../../model/graph.ts';
import { waitFor, type App } from '../app.ts';
import type { AppState } from '../app-state.ts';
import { changeScene } from '../change.ts';
import { growScene } from '../place.ts';
import { addToScene, type Positions, type Scene } from '../scene.ts';

/** Half the way between the two ends of a relation that stand alone: room for their names and for its own. */
const APART = 110;

type Subject = CitedClaim['subject'];

/** The entities a claim is about: the one, or both ends of the relation. */
const entitiesOf = (subject: Subject): readonly string[] =>
  subject.type === 'entity' ? [subject.id] : [subject.from.id, subject.to.id];

/** On the empty canvas the ends of a relation stand side by side, so that it reads like a sentence. */
function sideBySide([from = '', to]: readonly string[]): Positions {
  if (to === undefined) return new Map();
  return new Map([
    [from, { x: -APART, y: 0 }],
    [to, { x: APART, y: 0 }],
  ]);
}

/** The subject, each entity that is new with its ties to what is there; what was hidden besides stays so. */
function withSubject(scene: Scene, subject: Subject, { entities, relations }: Subgraph): Scene {
  const about = entitiesOf(subject);
  const fresh = new Set(about.filter((id) => !scene.graph.entities.has(id)));
  return addToScene(
    scene,
    {
      entities: entities.filter(({ id }) => fresh.has(id)),
      relations: relations.filter(({ id, from, to }) => id === subject.id || fresh.has(from) || fresh.has(to)),
    },
    scene.graph.entities.size === 0 ? sideBySide(about) : new Map(),
  );
}

/** The subject selected and the claim open in the inspector, which is unfolded for it. */
function opened({ hiddenPanels }: AppState, { claim, subject }: CitedClaim): Partial<AppState> {
  return {
    selection: [subject.id],
    claim: claim.id,
    menu: undefined,
    sheet: 'inspector',
    hiddenPanels: new Set([...hiddenPanels].filter((panel) => panel !== 'inspector')),
  };
}

/** Puts what a found claim is about on the canvas, selects it, and opens the claim. */
export async function addClaim(app: App, found: CitedClaim): Promise<void> {
  const { id } = found.subject;
  const { entities, relations } = app.store.getState().scene.graph;
  if (entities.has(id) || relations.has(id)) {
    changeScene(app, 'add', (scene) => scene, opened(app.store.getState(), found));
    app.canvas.current?.reveal(id);
    return;
  }
  await waitFor(app, async () => {
    const ids = [...new Set([...entities.keys(), ...entitiesOf(found.subject)])];
    const subgraph = await app.api.ask('subgraph', { body: { ids } });
    const anchor = entitiesOf(found.subject).find((end) => entities.has(end));
    await growScene(app, 'add', (scene) => withSubject(scene, found.subject, subgraph), {
      ...opened(app.store.getState(), found),
      about: id,
      ...(anchor !== undefined && { anchor }),
    });
    app.canvas.current?.reveal(id);
  });
}
