import type { ReactElement } from 'react';
import { ontology } from '../../../model/ontology/index.ts';
import { weightOf } from '../../state/drawn/bundles.ts';
import type { Graph } from '../../state/graph.ts';
import { countByKind, hubs, sourcesOfPicture, sumsOfRelations } from '../../state/inspect/picture-summary.ts';
import { selectAndReveal } from '../../state/select.ts';
import { shown } from '../../state/filters/shown.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { amountsIn, amountText, kindLabel, relationLabel, shortNameOf } from '../../ui/entity-words.ts';
import { useCitation } from '../../ui/use-citation.ts';
import { useFacets } from '../legend/use-facets.ts';
import { HubList } from './hub-list.tsx';
import { EntitySums, SumRows } from './sum-rows.tsx';

const MOST = 6;

/** What the picture shows, in one sentence, and what the filters hide. */
function Sentence({ graph }: { readonly graph: Graph }): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const all = useAppState(({ scene }) => scene.graph);
  const kinds = countByKind([...graph.entities.values()]).slice(0, MOST);
  const hidden = all.entities.size - graph.entities.size;
  return (
    <div className="scene-words">
      <h2>{say('inspector.scene', { entities: graph.entities.size, relations: graph.relations.size })}</h2>
      <p className="scene-kinds">
        {kinds.map(({ of, count }) => (
          <span key={of}>
            {kindLabel(of, language)} <b>{count}</b>
          </span>
        ))}
      </p>
      {hidden > 0 && <p className="cut-note">{say('inspector.scene.hidden', { n: hidden })}</p>}
      <p className="hint scene-hint">{say('inspector.empty')}</p>
    </div>
  );
}

function Money({ graph }: { readonly graph: Graph }): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const stated = [...graph.relations.values()].filter((relation) => weightOf(relation) > 0);
  const largest = stated.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST);
  const name = (id: string): string => {
    const entity = graph.entities.get(id);
    return entity ? shortNameOf(entity, language) : id;
  };
  if (largest.length === 0) return null;
  return (
    <section>
      <h3>{say('inspector.money')}</h3>
      <ul>
        {largest.map((relation) => (
          <li key={relation.id}>
            <button type="button" className="row-button" onClick={() => selectAndReveal(app, relation.id)}>
              <span className="row-name">
                {name(relation.from)} <small>{relationLabel(relation.kind, 'out', language)}</small> {name(relation.to)}
              </span>
              <b className="row-amount">{amountText(amountsIn(relation.props).slice(0, 1), language)}</b>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ graph }: { readonly graph: Graph }): ReactElement | null {
  const say = useWords();
  const cite = useCitation();
  const { facets, waiting } = useFacets();
  const told = sourcesOfPicture(graph, facets);
  // Half of them would be told as if they were all.
  if (waiting || told.length === 0) return null;
  return (
    <section>
      <h3>{say('inspector.scene.sources', { n: told.length })}</h3>
      <ul className="scene-sources">
        {told.map(({ of, count }) => (
          <li key={of}>
            <span title={cite(of, true)}>{cite(of)}</span>
            <span className="row-facts">{say('inspector.scene.told', { n: count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** With nothing selected: what stands out in the picture, each a way on. */
export function ScenePanel(): ReactElement {
  const say = useWords();
  const seen = useAppState(shown);
  const several = seen.entities.size > 1;
  return (
    <div className="panel-body">
      <Sentence graph={seen} />
      {several && <Money graph={seen} />}
      <EntitySums entities={[...seen.entities.values()]} />
      <SumRows title={say('inspector.sums.relations')} sums={sumsOfRelations([...seen.relations.values()], ontology)} />
      {several && <HubList title={say('inspector.hubs')} hubs={hubs(seen, MOST)} />}
      <Sources graph={seen} />
    </div>
  );
}
