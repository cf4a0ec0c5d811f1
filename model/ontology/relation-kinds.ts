import { STAGES } from './choices.ts';
import type { EntityKind } from './entity-kinds.ts';
import type { PropertyDeclarations, Text } from './property-types.ts';

/** Groups relation kinds in the legend, and gives their line its colour. */
export const RELATION_FAMILIES = {
  money: { label: { zh: '投资建设', en: 'Investment' }, colour: { light: '#b35c00', dark: '#f0a04b' } },
  cooperation: { label: { zh: '合作往来', en: 'Cooperation' }, colour: { light: '#6a4c93', dark: '#b79be0' } },
  chain: { label: { zh: '产业链', en: 'Industrial chain' }, colour: { light: '#2b7a3d', dark: '#79c98a' } },
  governance: { label: { zh: '服务治理', en: 'Governance' }, colour: { light: '#37508c', dark: '#93a9e8' } },
  place: { label: { zh: '地点归属', en: 'Place' }, colour: { light: '#6d7780', dark: '#8f9ba6' } },
  measure: { label: { zh: '指标', en: 'Indicator' }, colour: { light: '#8f8674', dark: '#9a9380' } },
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
}

const STAGE = { type: 'choice', label: { zh: '阶段', en: 'Stage' }, values: STAGES } as const;
const AMOUNTS = { type: 'amounts', label: { zh: '金额', en: 'Amount' } } as const;
const FROM = { type: 'date', label: { zh: '起始', en: 'From' } } as const;
const TO = { type: 'date', label: { zh: '截止', en: 'To' } } as const;
const ROLE = { type: 'text', label: { zh: '角色', en: 'Role' } } as const;
const SUBJECT = { type: 'text', label: { zh: '事项', en: 'Subject' } } as const;
const QUANTITY = { type: 'text', label: { zh: '数量', en: 'Quantity' } } as const;
const DEAL = { stage: STAGE, amounts: AMOUNTS, from: FROM, to: TO, subject: SUBJECT } as const;
const SPAN = { from: FROM, to: TO } as const;

const ORGANISATIONS = ['Company', 'Government', 'Institution', 'Park', 'Region'] as const satisfies EntityKind[];
const ACTORS = [...ORGANISATIONS, 'Person'] as const satisfies EntityKind[];
const PLACES = ['Region', 'Park'] as const satisfies EntityKind[];

export const RELATION_KINDS = {
  PART_OF: {
    label: { zh: '隶属于', en: 'is part of' },
    reverse: { zh: '包含', en: 'contains' },
    family: 'place',
    from: ['Region', 'Park', 'Government', 'Institution', 'Project', 'Company', 'Policy', 'Event', 'Product'],
    to: ['Region', 'Park', 'Government', 'Institution', 'Project', 'Company', 'Policy', 'Event', 'Product'],
    properties: SPAN,
  },
  LOCATED_IN: {
    label: { zh: '位于', en: 'is located in' },
    reverse: { zh: '所在地有', en: 'is the location of' },
    family: 'place',
    from: ['Park', 'Company', 'Project', 'Government', 'Institution', 'Region', 'Chain', 'Segment'],
    to: PLACES,
    properties: { ...SPAN, stage: STAGE },
  },
  INVESTS_IN: {
    label: { zh: '投资', en: 'invests in' },
    reverse: { zh: '获投资', en: 'receives investment from' },
    family: 'money',
    from: ORGANISATIONS,
    to: ['Project', 'Company', 'Park', 'Region', 'Institution', 'Chain', 'Segment'],
    properties: DEAL,
  },
  BUILDS: {
    label: { zh: '建设', en: 'builds' },
    reverse: { zh: '建设单位', en: 'is built by' },
    family: 'money',
    from: ORGANISATIONS,
    to: ['Project', 'Park', 'Institution'],
    properties: DEAL,
  },
  OWNS: {
    label: { zh: '控股', en: 'owns' },
    reverse: { zh: '控股方', en: 'is owned by' },
    family: 'money',
    from: ['Company', 'Government', 'Institution', 'Person'],
    to: ['Company', 'Institution', 'Project'],
    properties: { ...SPAN, share: { type: 'percent', label: { zh: '股比', en: 'Share' } } },
  },
  COOPERATES_WITH: {
    label: { zh: '合作', en: 'cooperates with' },
    reverse: { zh: '合作', en: 'cooperates with' },
    family: 'cooperation',
    from: ORGANISATIONS,
    to: ORGANISATIONS,
    properties: DEAL,
    symmetric: true,
  },
  IN_TALKS_WITH: {
    label: { zh: '洽谈', en: 'is in talks with' },
    reverse: { zh: '洽谈', en: 'is in talks with' },
    family: 'cooperation',
    from: ACTORS,
    to: [...ACTORS, 'Project'],
    properties: DEAL,
    symmetric: true,
  },
  SIGNED_WITH: {
    label: { zh: '签约', en: 'signed with' },
    reverse: { zh: '签约', en: 'signed with' },
    family: 'cooperation',
    from: ACTORS,
    to: [...ACTORS, 'Project'],
    properties: DEAL,
    symmetric: true,
  },
  INTRODUCED: {
    label: { zh: '引荐', en: 'introduced' },
    reverse: { zh: '引荐人', en: 'was introduced by' },
    family: 'cooperation',
    from: ACTORS,
    to: ['Company', 'Project', 'Institution'],
    properties: DEAL,
  },
  PRODUCES: {
    label: { zh: '生产', en: 'produces' },
    reverse: { zh: '生产者', en: 'is produced by' },
    family: 'chain',
    from: ['Company', 'Project', 'Park', 'Region', 'Institution'],
    to: ['Product'],
    properties: { ...SPAN, stage: STAGE, quantity: QUANTITY, amounts: AMOUNTS },
  },
  FEEDS: {
    label: { zh: '供给下游', en: 'feeds' },
    reverse: { zh: '上游来自', en: 'is fed by' },
    family: 'chain',
    from: ['Product', 'Segment'],
    to: ['Product', 'Segment'],
    properties: {},
  },
  SEGMENT_OF: {
    label: { zh: '环节属于', en: 'is a segment of' },
    reverse: { zh: '环节有', en: 'has the segment' },
    family: 'chain',
    from: ['Segment', 'Product'],
    to: ['Chain'],
    properties: { position: { type: 'text', label: { zh: '位置', en: 'Position' } } },
  },
  ENGAGES_IN: {
    label: { zh: '从事', en: 'engages in' },
    reverse: { zh: '从业者', en: 'is engaged in by' },
    family: 'chain',
    from: ['Company', 'Project', 'Park', 'Region', 'Institution'],
    to: ['Segment', 'Chain'],
    properties: { ...SPAN, stage: STAGE, role: ROLE },
  },
  SUPPLIES: {
    label: { zh: '供应', en: 'supplies' },
    reverse: { zh: '供应商', en: 'is supplied by' },
    family: 'chain',
    from: ['Company', 'Institution', 'Region', 'Park'],
    to: ['Company', 'Project', 'Region', 'Park', 'Institution'],
    properties: { ...DEAL, quantity: QUANTITY },
  },
  RESEARCHES_WITH: {
    label: { zh: '研发合作', en: 'researches with' },
    reverse: { zh: '研发合作', en: 'researches with' },
    family: 'cooperation',
    from: ['Company', 'Institution', 'Park', 'Region', 'Government'],
    to: ['Company', 'Institution', 'Park', 'Region', 'Government'],
    properties: DEAL,
    symmetric: true,
  },
  SUPPORTS: {
    label: { zh: '支持', en: 'supports' },
    reverse: { zh: '获支持', en: 'is supported by' },
    family: 'governance',
    from: ['Government', 'Policy', 'Institution', 'Region', 'Park', 'Company', 'Person'],
    to: ['Company', 'Project', 'Park', 'Region', 'Institution', 'Chain', 'Segment'],
    properties: DEAL,
  },
  IMPLEMENTS: {
    label: { zh: '推行', en: 'implements' },
    reverse: { zh: '推行者', en: 'is implemented by' },
    family: 'governance',
    from: ORGANISATIONS,
    to: ['Policy'],
    properties: { ...SPAN, role: ROLE },
  },
  RESPONSIBLE_FOR: {
    label: { zh: '负责', en: 'is responsible for' },
    reverse: { zh: '负责方', en: 'is the responsibility of' },
    family: 'governance',
    from: ['Person', 'Government', 'Company', 'Institution'],
    to: ['Project', 'Company', 'Park', 'Region', 'Policy', 'Chain', 'Event'],
    properties: { ...SPAN, role: ROLE },
  },
  WORKS_FOR: {
    label: { zh: '任职于', en: 'works for' },
    reverse: { zh: '任职者', en: 'has on its staff' },
    family: 'governance',
    from: ['Person'],
    to: ['Company', 'Government', 'Institution', 'Park', 'Project'],
    properties: { ...SPAN, role: ROLE },
  },
  ATTENDED: {
    label: { zh: '参加', en: 'attended' },
    reverse: { zh: '参加者', en: 'was attended by' },
    family: 'governance',
    from: ACTORS,
    to: ['Event'],
    properties: { ...SPAN, role: ROLE },
  },
  HELD_IN: {
    label: { zh: '举办地', en: 'was held in' },
    reverse: { zh: '举办', en: 'held' },
    family: 'place',
    from: ['Event'],
    to: ['Region', 'Park', 'Company', 'Institution', 'Project'],
    properties: SPAN,
  },
  TARGETS: {
    label: { zh: '瞄准', en: 'targets' },
    reverse: { zh: '被瞄准', en: 'is targeted by' },
    family: 'governance',
    from: ['Region', 'Park', 'Government', 'Policy', 'Event'],
    to: ['Region', 'Park', 'Company', 'Project', 'Chain', 'Segment', 'Product', 'Institution'],
    properties: { stage: STAGE, subject: SUBJECT, ...SPAN },
  },
  CONCERNS: {
    label: { zh: '涉及', en: 'concerns' },
    reverse: { zh: '相关事件', en: 'is concerned by' },
    family: 'governance',
    from: ['Event', 'Policy'],
    to: ['Region', 'Park', 'Company', 'Project', 'Product', 'Chain', 'Segment', 'Institution', 'Government', 'Policy'],
    properties: { subject: SUBJECT },
  },
  MEASURES: {
    label: { zh: '衡量', en: 'measures' },
    reverse: { zh: '指标', en: 'is measured by' },
    family: 'measure',
    from: ['Indicator'],
    to: [
      'Region',
      'Park',
      'Company',
      'Project',
      'Product',
      'Chain',
      'Segment',
      'Government',
      'Institution',
      'Policy',
      'Event',
    ],
    properties: {},
  },
} as const satisfies Record<string, RelationKindDeclaration>;

export type RelationKind = keyof typeof RELATION_KINDS;
