import type { ReactElement } from 'react';
import type { Entity } from '../../../model/graph.ts';
import { addEntity } from '../../state/find/search.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { amountInFull, amountsIn, amountText, nameOf, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';

/** The largest projects, each a way into the graph. */
export function TopProjects({ projects }: { readonly projects: readonly Entity[] }): ReactElement | null {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  const stated = projects.filter(({ props }) => amountsIn(props).length > 0);
  if (stated.length === 0) return null;
  return (
    <section aria-labelledby="start-projects">
      <h2 id="start-projects">{say('start.projects')}</h2>
      <ol className="top-projects">
        {stated.map((project) => {
          const amounts = amountsIn(project.props);
          const stage = stageOf(project);
          return (
            <li key={project.id}>
              <button type="button" className="row-button" onClick={() => void addEntity(app, project)}>
                <span className="row-name">{nameOf(project, language)}</span>
                {stage && <span className="row-facts">{stageLabel(stage, language)}</span>}
                <b title={amountInFull(amounts, language)}>{amountText(amounts.slice(0, 1), language)}</b>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
