import type { Stage } from '../../../model/ontology/index.ts';

export interface LineLook {
  readonly style: 'solid' | 'dashed' | 'dotted';
  readonly faded: boolean;
}

/** How long the strokes of a line and the gaps between them are; on the canvas, in the legend and on paper alike. */
export const STROKES: Readonly<Record<'dashed' | 'dotted', readonly number[]>> = { dashed: [9, 5], dotted: [3, 5] };

/** As SVG says it. */
export const strokesText = (style: LineLook['style']): string | undefined =>
  style === 'solid' ? undefined : STROKES[style].join(' ');

/** How far an investment is, as a line: the surer, the fuller. On the canvas and in the legend alike. */
export const STAGE_LINES = {
  contact: { style: 'dotted', faded: false },
  talks: { style: 'dotted', faded: false },
  intent: { style: 'dotted', faded: false },
  signed: { style: 'dashed', faded: false },
  preparing: { style: 'dashed', faded: false },
  building: { style: 'solid', faded: false },
  operating: { style: 'solid', faded: false },
  ended: { style: 'solid', faded: true },
  unknown: { style: 'solid', faded: false },
} as const satisfies Record<Stage, LineLook>;

const isStage = (stage: string): stage is Stage => stage in STAGE_LINES;

/** @param stage '' where none is stated */
export const lineOf = (stage: string): LineLook => STAGE_LINES[isStage(stage) ? stage : 'unknown'];

/** Lines that look alike stand together in the legend. '' is "not stated, or does not apply". */
export const STAGE_GROUPS: readonly (readonly string[])[] = [
  ['building', 'operating'],
  ['signed', 'preparing'],
  ['contact', 'talks', 'intent'],
  ['ended'],
  [''],
];
