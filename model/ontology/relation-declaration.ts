import type { PropertyDeclarations, Text } from './property-types.ts';

/** Groups relation kinds in the legend, and gives their line its colour. */
export const RELATION_FAMILIES = {
  money: {
    label: { zh: '投资建设', en: 'Investment' },
    colour: { light: '#b35c00', dark: '#f0a04b' },
  },
  cooperation: {
    label: { zh: '合作往来', en: 'Cooperation' },
    colour: { light: '#9b5fa8', dark: '#dcb6ee' },
  },
  chain: {
    label: { zh: '产业链', en: 'Industrial chain' },
    colour: { light: '#2b7a3d', dark: '#79c98a' },
  },
  governance: {
    label: { zh: '服务治理', en: 'Governance' },
    colour: { light: '#2a4590', dark: '#7d96f0' },
  },
  place: { label: { zh: '地点归属', en: 'Place' }, colour: { light: '#6d7780', dark: '#8f9ba6' } },
  measure: {
    label: { zh: '指标', en: 'Indicator' },
    colour: { light: '#8f8674', dark: '#9a9380' },
  },
} as const satisfies Record<string, { label: Text; colour: { light: string; dark: string } }>;

export type RelationFamily = keyof typeof RELATION_FAMILIES;

export interface RelationKindDeclaration {
  readonly label: Text;
  /** How the relation reads from its `to` end. */
  readonly reverse: Text;
  readonly family: RelationFamily;
  /** Allowed kinds at both ends; a kind admits the kinds below it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: PropertyDeclarations;
  /** A relation that reads the same both ways is drawn without an arrow. */
  readonly symmetric?: boolean;
  /** The end that lies where the other one is: what lies in a region is found by these relations. */
  readonly placing?: 'from' | 'to';
}
