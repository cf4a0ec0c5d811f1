import type { ReactElement } from 'react';
import { ontology, OWNERSHIPS, RELATION_FAMILIES } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { lineOf, STAGE_GROUPS } from '../../state/drawn/stage-lines.ts';
import { useLanguage, useWords } from '../../ui/app-context.tsx';
import { kindLabel, stageLabel } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { LineSample } from '../../ui/line-sample.tsx';
import { LegendRow, type RowGroup } from './legend-row.tsx';
import { LegendSection } from './legend-section.tsx';
import { countIn, type AllCounts } from './use-counts.ts';

interface Props {
  readonly counts: AllCounts;
}

const ENTITY_KINDS = Object.keys(ontology.entityKinds);
const RELATION_KINDS = Object.keys(ontology.relationKinds);
const STAGES = STAGE_GROUPS.flat();
const OWNERSHIP_NAMES = Object.keys(OWNERSHIPS);

/** Each kind with its shape, colour and icon. */
export function EntityKinds({ counts }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const group = { group: 'kinds', all: ENTITY_KINDS, counts } as const;
  const kinds = ENTITY_KINDS.filter((kind) => counts.all.kinds.has(kind));
  return (
    <LegendSection filter="kinds" title={say('legend.entities')} count={countIn(counts.all.kinds, kinds)}>
      <ul>
        {kinds.map((kind) => (
          <LegendRow
            key={kind}
            {...group}
            values={[kind]}
            label={kindLabel(kind, language)}
            sample={<KindIcon kind={kind} />}
          />
        ))}
      </ul>
    </LegendSection>
  );
}

interface FamilyProps {
  readonly family: keyof typeof RELATION_FAMILIES;
  readonly group: RowGroup;
  /** Those that are on the canvas. */
  readonly kinds: readonly string[];
}

/** A family with its kinds; one kind alone stands for it. */
function Family({ family, group, kinds }: FamilyProps): ReactElement {
  const language = useLanguage();
  const [first = '', ...others] = kinds;
  const label =
    others.length === 0 ? kindLabel(first, language) : inLanguage(language, RELATION_FAMILIES[family].label);
  const sample = <LineSample look={{ style: 'solid', faded: false }} family={family} width={3} />;
  return (
    <LegendRow {...group} values={kinds} label={label} sample={sample}>
      {others.length > 0 &&
        kinds.map((kind) => <LegendRow key={kind} {...group} values={[kind]} label={kindLabel(kind, language)} />)}
    </LegendRow>
  );
}

/** Families with the colour of their lines, and their kinds. */
export function RelationKinds({ counts }: Props): ReactElement | null {
  const say = useWords();
  const kinds = RELATION_KINDS.filter((kind) => counts.all.relationKinds.has(kind));
  const group = { group: 'relationKinds', all: RELATION_KINDS, counts } as const;
  const families = (Object.keys(RELATION_FAMILIES) as (keyof typeof RELATION_FAMILIES)[])
    .map((family) => ({ family, kinds: kinds.filter((kind) => ontology.relationKinds[kind]?.family === family) }))
    .filter((family) => family.kinds.length > 0);
  if (kinds.length === 0) return null;
  return (
    <LegendSection
      filter="relationKinds"
      title={say('legend.relations')}
      count={countIn(counts.all.relationKinds, kinds)}
    >
      <ul>
        {families.map((family) => (
          <Family key={family.family} {...family} group={group} />
        ))}
      </ul>
    </LegendSection>
  );
}

/** Stages with the dashes of their lines. */
export function Stages({ counts }: Props): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const stages = STAGES.filter((stage) => counts.all.stages.has(stage));
  const group = { group: 'stages', all: STAGES, counts } as const;
  if (stages.every((stage) => stage === '')) return null;
  return (
    <LegendSection filter="stages" title={say('legend.stages')}>
      <ul>
        {stages.map((stage) => (
          <LegendRow
            key={stage}
            {...group}
            values={[stage]}
            label={stageLabel(stage, language)}
            sample={<LineSample look={lineOf(stage)} width={stage === '' ? 1.4 : 2.6} />}
          />
        ))}
      </ul>
    </LegendSection>
  );
}

export function Ownerships({ counts }: Props): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const group = { group: 'ownerships', all: OWNERSHIP_NAMES, counts } as const;
  const present = Object.entries(OWNERSHIPS).filter(([ownership]) => counts.all.ownerships.has(ownership));
  if (present.length === 0) return null;
  return (
    <LegendSection filter="ownerships" title={say('legend.ownerships')} folded>
      <ul>
        {present.map(([ownership, label]) => (
          <LegendRow key={ownership} {...group} values={[ownership]} label={inLanguage(language, label)} />
        ))}
      </ul>
    </LegendSection>
  );
}
