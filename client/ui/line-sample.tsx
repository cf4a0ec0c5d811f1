import type { ReactElement } from 'react';
import type { LineLook } from '../state/stage-lines.ts';

const DASHES = { solid: undefined, dashed: '6 3.5', dotted: '1.6 3' } as const;

interface Props {
  readonly look: LineLook;
  readonly width?: number;
  readonly family?: string;
}

/** A line as the canvas draws it. */
export function LineSample({ look, width = 2.4, family }: Props): ReactElement {
  const tone = look.faded ? 'line-faded' : family ? `family-${family}` : 'line-plain';
  return (
    <svg className={`line-sample ${tone}`} width="30" height="12" aria-hidden="true">
      <line x1="1" x2="29" y1="6" y2="6" strokeWidth={width} strokeDasharray={DASHES[look.style]} />
    </svg>
  );
}
