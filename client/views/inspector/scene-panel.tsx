import type { ReactElement } from 'react';
import { weightOf } from '../../state/bundles.ts';
import { shown } from '../../state/shown.ts';
import { selectAndReveal } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { amountsIn, amountText, nameOf, shortNameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import type { Graph } from '../../state/graph.ts';

const MOST = 6;

function Hubs({ graph }: { readonly graph: Graph }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const hubs = [...graph.entities.values()].toSorted((a, b) => b.degree - a.degree).slice(0, MOST);
  return (
    <section>
      <h3>{say('inspector.hubs')}</h3>
      <ul>
        {hubs.map((entity) => (
          <li key={entity.id}>
            <button type="button" className="row-button" onClick={() => selectAndReveal(app, entity.id)}>
              <KindIcon kind={entity.kind} size={20} />
              <span className="row-name">{nameOf(entity, language)}</span>
              <span className="row-facts">{say('search.degree', { n: entity.degree })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
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
                {name(relation.from)} → {name(relation.to)}
              </span>
              <b className="row-amount">{amountText(amountsIn(relation.props).slice(0, 1), language)}</b>
            </button>
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
  return (
    <div className="panel-body">
      <p className="hint scene-hint">{say('inspector.empty')}</p>
      {seen.entities.size > 1 && <Money graph={seen} />}
      {seen.entities.size > 1 && <Hubs graph={seen} />}
    </div>
  );
}
