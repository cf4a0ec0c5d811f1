import { useMemo, type ReactElement } from 'react';
import { amountHistogram, yearHistogram } from '../../state/filters/histogram.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { LegendSection } from './legend-section.tsx';
import { RangeControl } from './range-control.tsx';
import type { Unit } from './range-inputs.tsx';
import { WidthScale } from './width-scale.tsx';

type Units = readonly [Unit, ...Unit[]];

const YUAN = {
  'zh-CN': [
    { name: '万元', size: 1e4 },
    { name: '亿元', size: 1e8 },
  ],
  en: [
    { name: '¥ m', size: 1e6 },
    { name: '¥ bn', size: 1e9 },
  ],
} as const satisfies Record<string, Units>;

/** What the amounts on the canvas are, and from which to which is shown. */
export function AmountSection(): ReactElement | null {
  const say = useWords();
  const language = useLanguage();
  const graph = useAppState(({ scene }) => scene.graph);
  const histogram = useMemo(() => amountHistogram(graph), [graph]);
  if (!histogram) return null;
  return (
    <LegendSection filter="amount" title={say('legend.amounts')}>
      <RangeControl measure="amount" histogram={histogram} units={YUAN[language]} />
      {graph.relations.size > 0 && <WidthScale />}
    </LegendSection>
  );
}

/** For which years the canvas states anything. */
export function TimeSection(): ReactElement | null {
  const say = useWords();
  const graph = useAppState(({ scene }) => scene.graph);
  const histogram = useMemo(() => yearHistogram(graph), [graph]);
  if (!histogram) return null;
  return (
    <LegendSection filter="time" title={say('legend.time')} folded>
      <RangeControl measure="time" histogram={histogram} units={[{ name: say('legend.year'), size: 1 }]} />
    </LegendSection>
  );
}
