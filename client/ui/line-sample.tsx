import type { CSSProperties, ReactElement } from 'react';
import { RELATION_FAMILIES } from '../../model/ontology/index.ts';
import { strokesText, type LineLook } from '../state/drawn/stage-lines.ts';

const families: Readonly<Record<string, { readonly colour: { readonly light: string; readonly dark: string } }>> =
  RELATION_FAMILIES;

/** The colour of a family of relations, for both themes; CSS picks. */
export const familyColours = (family: string | undefined): CSSProperties =>
  ({
    '--family-light': families[family ?? '']?.colour.light,
    '--family-dark': families[family ?? '']?.colour.dark,
  }) as CSSProperties;

interface Props {
  readonly look: LineLook;
  readonly width?: number;
  readonly family?: string;
}

/** A line as the canvas draws it. */
export function LineSample({ look, width = 2.4, family }: Props): ReactElement {
  const tone = look.faded ? 'line-faded' : family ? 'line-family' : 'line-plain';
  return (
    <svg className={`line-sample ${tone}`} style={familyColours(family)} width="30" height="12" aria-hidden="true">
      <line x1="1" x2="29" y1="6" y2="6" strokeWidth={width} strokeDasharray={strokesText(look.style)} />
    </svg>
  );
}
