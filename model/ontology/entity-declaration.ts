import type { PropertyDeclarations, Text } from './property-types.ts';

/** How an entity of the kind is drawn: on the canvas, in the legend, in lists. */
export interface EntityLook {
  /** A Cytoscape node shape. */
  readonly shape: string;
  readonly colour: { readonly light: string; readonly dark: string };
  /** A name of `client/ui/kind-icons`. */
  readonly icon: string;
  readonly doubleRing?: boolean;
}

export interface EntityKindDeclaration {
  readonly parent: string | null;
  /** The part of an id before the colon. A kind that has a parent uses its parent's. */
  readonly idPrefix: string;
  readonly label: Text;
  readonly plural: Text;
  readonly properties: PropertyDeclarations;
  /** Properties shown first, under the name. */
  readonly featured: readonly string[];
  /** True when the name is ours, because sources do not name such things: it need not stand in the cited lines. */
  readonly namedByUs?: boolean;
  /** True for regions: what lies in one is found by following `placing` relations upwards. */
  readonly region?: boolean;
  readonly look: EntityLook;
}
