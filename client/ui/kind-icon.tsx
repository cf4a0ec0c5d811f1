import type { CSSProperties, ReactElement } from 'react';
import { ENTITY_KINDS, type EntityKindDeclaration } from '../../model/ontology/index.ts';
import { KIND_ICONS } from './kind-icons.ts';
import { ShapeOutline } from './shape-outline.tsx';

interface Props {
  readonly kind: string;
  readonly size?: number;
  readonly muted?: boolean;
}

const declarations: Readonly<Record<string, EntityKindDeclaration>> = ENTITY_KINDS;

/** A kind as the canvas draws it: its shape, filled with its colour, the icon inside. */
export function KindIcon({ kind, size = 22, muted = false }: Props): ReactElement {
  const look = declarations[kind]?.look;
  const colours = {
    '--kind-light': look?.colour.light,
    '--kind-dark': look?.colour.dark,
  } as CSSProperties;
  return (
    <svg
      className={muted ? 'kind-icon kind-icon-muted' : 'kind-icon'}
      style={colours}
      width={size}
      height={size}
      viewBox="-2 -2 28 28"
      aria-hidden="true"
    >
      <ShapeOutline shape={look?.shape ?? 'ellipse'} />
      {look?.doubleRing && <circle className="kind-ring" cx="12" cy="12" r="13" />}
      <g className="kind-strokes" transform="translate(5.4 5.4) scale(0.55)">
        {(KIND_ICONS[look?.icon ?? ''] ?? []).map((stroke) => (
          <path key={stroke} d={stroke} />
        ))}
      </g>
    </svg>
  );
}
