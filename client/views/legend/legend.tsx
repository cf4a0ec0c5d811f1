import type { ReactElement } from 'react';
import { ontology, RELATION_FAMILIES } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { showAll } from '../../state/change.ts';
import { isFiltering } from '../../state/filters.ts';
import { STAGE_GROUPS, lineOf } from '../../state/stage-lines.ts';
import { legendCounts } from '../../state/legend-counts.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel, stageLabel } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { LegendRow } from './legend-row.tsx';
import { WidthScale } from './width-scale.tsx';

type Counts = ReturnType<typeof legendCounts>;

function EntityKinds({ counts }: { readonly counts: Counts }): ReactElement {
  const language = useLanguage();
  const kinds = Object.keys(ontology.entityKinds).filter((kind) => counts.kinds.has(kind));
  return (
    <ul>
      {kinds.map((kind) => (
        <LegendRow
          key={kind}
          group="kinds"
          values={[kind]}
          count={counts.kinds.get(kind) ?? 0}
          label={kindLabel(kind, language)}
          sample={<KindIcon kind={kind} />}
        />
      ))}
    </ul>
  );
}

function RelationKinds({ counts }: { readonly counts: Counts }): ReactElement {
  const language = useLanguage();
  const kinds = Object.entries(ontology.relationKinds).filter(([kind]) => counts.relationKinds.has(kind));
  const families = Object.entries(RELATION_FAMILIES).map(([family, { label }]) => ({
    family,
    label: inLanguage(language, label),
    kinds: kinds.filter(([, declared]) => declared.family === family).map(([kind]) => kind),
  }));
  return (
    <ul>
      {families
        .filter((family) => family.kinds.length > 0)
        .map((family) => (
          <LegendRow
            key={family.family}
            group="relationKinds"
            values={family.kinds}
            count={family.kinds.reduce((sum, kind) => sum + (counts.relationKinds.get(kind) ?? 0), 0)}
            label={family.label}
            sample={<LineSample look={{ style: 'solid', faded: false }} family={family.family} width={3} />}
          >
            {family.kinds.map((kind) => (
              <LegendRow
                key={kind}
                group="relationKinds"
                values={[kind]}
                count={counts.relationKinds.get(kind) ?? 0}
                label={kindLabel(kind, language)}
              />
            ))}
          </LegendRow>
        ))}
    </ul>
  );
}

function Stages({ counts }: { readonly counts: Counts }): ReactElement {
  const language = useLanguage();
  const groups = STAGE_GROUPS.map((stages) => ({
    stages,
    count: stages.reduce((sum, stage) => sum + (counts.stages.get(stage) ?? 0), 0),
    label: stages.map((stage) => stageLabel(stage, language)).join(language === 'en' ? ', ' : '、'),
  }));
  return (
    <ul>
      {groups
        .filter(({ count }) => count > 0)
        .map(({ stages, count, label }) => (
          <LegendRow
            key={label}
            group="stages"
            values={stages}
            count={count}
            label={label}
            sample={<LineSample look={lineOf(stages[0] ?? '')} width={stages[0] === '' ? 1.4 : 2.6} />}
          />
        ))}
    </ul>
  );
}

/** What is on the canvas, by kind and stage with counts; a click hides or shows. From the ontology. */
export function Legend(): ReactElement {
  const app = useApp();
  const say = useWords();
  const { graph, filters } = useAppState(({ scene }) => scene);
  const counts = legendCounts(graph);
  if (graph.entities.size === 0) return <p className="hint legend-hint">{say('legend.empty')}</p>;
  return (
    <div className="legend">
      <div className="legend-head">
        <h2>{say('legend.title')}</h2>
        {isFiltering(filters) && (
          <button type="button" className="text-button" onClick={() => showAll(app)}>
            {say('legend.showAll')}
          </button>
        )}
      </div>
      <h3>{say('legend.entities')}</h3>
      <EntityKinds counts={counts} />
      {graph.relations.size > 0 && (
        <>
          <h3>{say('legend.relations')}</h3>
          <RelationKinds counts={counts} />
          <h3>{say('legend.stages')}</h3>
          <Stages counts={counts} />
          <WidthScale />
        </>
      )}
    </div>
  );
}
