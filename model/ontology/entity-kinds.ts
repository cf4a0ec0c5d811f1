import {
  EVENT_TYPES,
  GOVERNMENT_TYPES,
  INSTITUTION_TYPES,
  NATURES,
  OWNERSHIPS,
  PARK_GRADES,
  POLICY_TYPES,
  POSITIONS,
  QUALIFIERS,
  REGION_LEVELS,
  STAGES,
  STANDINGS,
} from './choices.ts';
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
  readonly look: EntityLook;
}

/** Properties every entity can have, whatever its kind. */
export const COMMON_ENTITY_PROPERTIES = {
  description: { type: 'text', label: { zh: '说明', en: 'Description' } },
  doubt: { type: 'text', label: { zh: '存疑', en: 'In doubt' } },
} as const satisfies PropertyDeclarations;

const STAGE = { type: 'choice', label: { zh: '阶段', en: 'Stage' }, values: STAGES } as const;
const AMOUNTS = { type: 'amounts', label: { zh: '金额', en: 'Amount' } } as const;
const FROM = { type: 'date', label: { zh: '起始', en: 'From' } } as const;
const TO = { type: 'date', label: { zh: '截止', en: 'To' } } as const;
const STANDING = { type: 'choice', label: { zh: '现状', en: 'Standing' }, values: STANDINGS } as const;

export const ENTITY_KINDS = {
  Region: {
    parent: null,
    idPrefix: 'region',
    label: { zh: '地区', en: 'Region' },
    plural: { zh: '地区', en: 'Regions' },
    properties: {
      adcode: { type: 'adcode', identifies: true, label: { zh: '行政区划代码', en: 'Adcode' } },
      level: { type: 'choice', label: { zh: '级别', en: 'Level' }, values: REGION_LEVELS },
    },
    featured: ['level'],
    look: { shape: 'round-rectangle', colour: { light: '#3d6b8f', dark: '#7fb2d9' }, icon: 'map' },
  },
  Park: {
    parent: null,
    idPrefix: 'park',
    label: { zh: '园区', en: 'Park' },
    plural: { zh: '园区', en: 'Parks' },
    properties: {
      grade: { type: 'choice', label: { zh: '级别', en: 'Grade' }, values: PARK_GRADES },
      standing: STANDING,
      from: FROM,
    },
    featured: ['grade', 'standing'],
    look: { shape: 'cut-rectangle', colour: { light: '#00798c', dark: '#52c2d1' }, icon: 'fence' },
  },
  Company: {
    parent: null,
    idPrefix: 'company',
    label: { zh: '企业', en: 'Company' },
    plural: { zh: '企业', en: 'Companies' },
    properties: {
      ownership: { type: 'choice', label: { zh: '所有制', en: 'Ownership' }, values: OWNERSHIPS },
      listed: { type: 'flag', label: { zh: '上市', en: 'Listed' } },
      stockCode: { type: 'code', label: { zh: '股票代码', en: 'Stock code' } },
      creditCode: { type: 'code', label: { zh: '统一社会信用代码', en: 'Credit code' } },
      industry: { type: 'text', label: { zh: '行业', en: 'Industry' } },
      origin: { type: 'text', label: { zh: '来自', en: 'Comes from' } },
      honours: { type: 'texts', label: { zh: '荣誉资质', en: 'Honours' } },
      from: FROM,
    },
    featured: ['ownership', 'listed', 'industry'],
    look: { shape: 'ellipse', colour: { light: '#b35c00', dark: '#f0a04b' }, icon: 'building-factory' },
  },
  StateOwnedEnterprise: {
    parent: 'Company',
    idPrefix: 'company',
    label: { zh: '国有企业', en: 'State-owned enterprise' },
    plural: { zh: '国有企业', en: 'State-owned enterprises' },
    properties: {},
    featured: ['ownership', 'listed', 'industry'],
    look: {
      shape: 'ellipse',
      colour: { light: '#a4243b', dark: '#f07b8b' },
      icon: 'building-bank',
      doubleRing: true,
    },
  },
  Project: {
    parent: null,
    idPrefix: 'project',
    label: { zh: '项目', en: 'Project' },
    plural: { zh: '项目', en: 'Projects' },
    properties: {
      stage: STAGE,
      amounts: AMOUNTS,
      capacity: { type: 'text', label: { zh: '产能规模', en: 'Capacity' } },
      works: { type: 'text', label: { zh: '建设内容', en: 'Works' } },
      landArea: { type: 'number', label: { zh: '占地', en: 'Land' }, unit: { zh: '平方米', en: 'm²' } },
      floorArea: { type: 'number', label: { zh: '建筑面积', en: 'Floor area' }, unit: { zh: '平方米', en: 'm²' } },
      jobs: { type: 'number', label: { zh: '就业', en: 'Jobs' }, unit: { zh: '人', en: 'people' } },
      technology: { type: 'text', label: { zh: '工艺技术', en: 'Technology' } },
      from: FROM,
      to: TO,
    },
    featured: ['stage', 'amounts', 'capacity'],
    look: { shape: 'diamond', colour: { light: '#6a4c93', dark: '#b79be0' }, icon: 'crane' },
  },
  Product: {
    parent: null,
    idPrefix: 'product',
    label: { zh: '产品', en: 'Product' },
    plural: { zh: '产品', en: 'Products' },
    properties: {
      category: { type: 'text', label: { zh: '类别', en: 'Category' } },
      technology: { type: 'text', label: { zh: '工艺技术', en: 'Technology' } },
    },
    featured: ['category'],
    look: { shape: 'barrel', colour: { light: '#8a6d00', dark: '#dcc04a' }, icon: 'package' },
  },
  Chain: {
    parent: null,
    idPrefix: 'chain',
    label: { zh: '产业链', en: 'Industrial chain' },
    plural: { zh: '产业链', en: 'Industrial chains' },
    properties: {
      segmentCount: { type: 'number', label: { zh: '环节数', en: 'Segments stated' }, unit: { zh: '个', en: '' } },
      standing: STANDING,
    },
    featured: ['segmentCount', 'standing'],
    look: { shape: 'round-hexagon', colour: { light: '#2b7a3d', dark: '#79c98a' }, icon: 'link' },
  },
  Segment: {
    parent: null,
    idPrefix: 'segment',
    label: { zh: '环节', en: 'Segment' },
    plural: { zh: '环节', en: 'Segments' },
    properties: {
      position: { type: 'choice', label: { zh: '位置', en: 'Position' }, values: POSITIONS },
      standing: STANDING,
    },
    featured: ['position'],
    look: { shape: 'hexagon', colour: { light: '#4f7d2a', dark: '#a5cf7c' }, icon: 'puzzle' },
  },
  Government: {
    parent: null,
    idPrefix: 'government',
    label: { zh: '政府机构', en: 'Government body' },
    plural: { zh: '政府机构', en: 'Government bodies' },
    properties: {
      bodyType: { type: 'choice', label: { zh: '性质', en: 'Type' }, values: GOVERNMENT_TYPES },
    },
    featured: ['bodyType'],
    look: { shape: 'pentagon', colour: { light: '#37508c', dark: '#93a9e8' }, icon: 'building-monument' },
  },
  Institution: {
    parent: null,
    idPrefix: 'institution',
    label: { zh: '机构', en: 'Institution' },
    plural: { zh: '机构', en: 'Institutions' },
    properties: {
      institutionType: { type: 'choice', label: { zh: '性质', en: 'Type' }, values: INSTITUTION_TYPES },
      honours: { type: 'texts', label: { zh: '荣誉资质', en: 'Honours' } },
    },
    featured: ['institutionType'],
    look: { shape: 'octagon', colour: { light: '#00736b', dark: '#5cc7bb' }, icon: 'school' },
  },
  Person: {
    parent: null,
    idPrefix: 'person',
    label: { zh: '人物', en: 'Person' },
    plural: { zh: '人物', en: 'People' },
    properties: {
      title: { type: 'text', label: { zh: '职务', en: 'Office' } },
    },
    featured: ['title'],
    look: { shape: 'round-triangle', colour: { light: '#7b5544', dark: '#d3a88f' }, icon: 'user' },
  },
  Policy: {
    parent: null,
    idPrefix: 'policy',
    label: { zh: '政策机制', en: 'Policy' },
    plural: { zh: '政策机制', en: 'Policies' },
    properties: {
      policyType: { type: 'choice', label: { zh: '性质', en: 'Type' }, values: POLICY_TYPES },
      content: { type: 'text', label: { zh: '内容', en: 'Content' } },
      beneficiaries: { type: 'text', label: { zh: '对象', en: 'For whom' } },
      results: { type: 'text', label: { zh: '成效', en: 'Results' } },
      from: FROM,
      to: TO,
    },
    featured: ['policyType', 'content'],
    look: { shape: 'tag', colour: { light: '#8b3a7e', dark: '#e093d3' }, icon: 'file-text' },
  },
  Event: {
    parent: null,
    idPrefix: 'event',
    label: { zh: '事件', en: 'Event' },
    plural: { zh: '事件', en: 'Events' },
    properties: {
      eventType: { type: 'choice', label: { zh: '性质', en: 'Type' }, values: EVENT_TYPES },
      from: FROM,
      to: TO,
      amounts: AMOUNTS,
    },
    featured: ['eventType', 'from'],
    namedByUs: true,
    look: { shape: 'star', colour: { light: '#b03a2e', dark: '#ec8b80' }, icon: 'calendar-event' },
  },
  Indicator: {
    parent: null,
    idPrefix: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    plural: { zh: '指标', en: 'Indicators' },
    properties: {
      metric: { type: 'text', label: { zh: '指标名', en: 'Metric' } },
      value: { type: 'number', label: { zh: '数值', en: 'Value' } },
      unit: { type: 'text', label: { zh: '单位', en: 'Unit' } },
      qualifier: { type: 'choice', label: { zh: '限定词', en: 'Qualifier' }, values: QUALIFIERS },
      original: { type: 'text', label: { zh: '原文数字', en: 'As printed' } },
      period: { type: 'date', label: { zh: '时期', en: 'Period' } },
      periodTo: { type: 'date', label: { zh: '时期截止', en: 'Period to' } },
      change: { type: 'percent', label: { zh: '同比', en: 'Year on year' } },
      changeNote: { type: 'text', label: { zh: '变化', en: 'Change' } },
      rank: { type: 'number', label: { zh: '排名', en: 'Rank' } },
      rankScope: { type: 'text', label: { zh: '排名范围', en: 'Rank among' } },
      nature: { type: 'choice', label: { zh: '性质', en: 'Nature' }, values: NATURES },
    },
    featured: ['value', 'unit', 'change', 'period'],
    namedByUs: true,
    look: { shape: 'rectangle', colour: { light: '#5f6b76', dark: '#a9b6c2' }, icon: 'chart-bar' },
  },
} as const satisfies Record<string, EntityKindDeclaration>;

export type EntityKind = keyof typeof ENTITY_KINDS;

/**
 * A source is bibliographic data, not an entity: claims point at it, relations do not. It is declared
 * here so that labels, panels and Neo4j take it from the same place.
 */
export const SOURCE_KIND = {
  idPrefix: 'source',
  label: { zh: '来源', en: 'Source' },
  plural: { zh: '来源', en: 'Sources' },
  properties: {
    title: { type: 'text', label: { zh: '标题', en: 'Title' } },
    publisher: { type: 'text', label: { zh: '发布者', en: 'Publisher' } },
    date: { type: 'date', label: { zh: '日期', en: 'Date' } },
    authors: { type: 'texts', label: { zh: '作者', en: 'Authors' } },
    file: { type: 'text', label: { zh: '文件', en: 'File' } },
    note: { type: 'text', label: { zh: '备注', en: 'Note' } },
  },
} as const;
