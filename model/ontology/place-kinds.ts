import { PARK_GRADES, REGION_LEVELS, SITE_TYPES, WIDE_LEVELS } from './choices.ts';
import type { EntityKindDeclaration } from './entity-declaration.ts';
import { CENTRE, FROM, STANDING } from './shared-properties.ts';

/** The kinds of entity that are places. */
export const PLACE_KINDS = {
  Region: {
    parent: null,
    idPrefix: 'region',
    label: { zh: '地区', en: 'Region' },
    plural: { zh: '地区', en: 'Regions' },
    properties: {
      adcode: { type: 'adcode', identifies: true, label: { zh: '行政区划代码', en: 'Adcode' } },
      level: { type: 'choice', label: { zh: '级别', en: 'Level' }, values: REGION_LEVELS, wide: WIDE_LEVELS },
      ...CENTRE,
    },
    featured: ['level'],
    region: true,
    look: { shape: 'round-rectangle', colour: { light: '#2b4f78', dark: '#86b6e6' }, icon: 'map' },
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
    look: { shape: 'cut-rectangle', colour: { light: '#00808f', dark: '#3fb8a8' }, icon: 'fence' },
  },
  Site: {
    parent: null,
    idPrefix: 'site',
    label: { zh: '场所', en: 'Site' },
    plural: { zh: '场所', en: 'Sites' },
    properties: {
      siteType: { type: 'choice', label: { zh: '性质', en: 'Type' }, values: SITE_TYPES },
      grade: { type: 'choice', label: { zh: '级别', en: 'Grade' }, values: PARK_GRADES },
      standing: STANDING,
      from: FROM,
    },
    featured: ['siteType', 'standing'],
    look: { shape: 'concave-hexagon', colour: { light: '#8f4a00', dark: '#e6b98a' }, icon: 'map-pin' },
  },
} as const satisfies Record<string, EntityKindDeclaration>;
