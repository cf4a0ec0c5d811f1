import { STAGES, STANDINGS } from './choices.ts';
import type { PropertyDeclarations } from './property-types.ts';

/* Properties that several kinds declare. */

export const STAGE = { type: 'choice', label: { zh: '阶段', en: 'Stage' }, values: STAGES } as const;
export const STANDING = { type: 'choice', label: { zh: '现状', en: 'Standing' }, values: STANDINGS } as const;
export const AMOUNTS = { type: 'amounts', label: { zh: '金额', en: 'Amount' } } as const;
export const FROM = { type: 'date', label: { zh: '起始', en: 'From' } } as const;
export const TO = { type: 'date', label: { zh: '截止', en: 'To' } } as const;
export const ROLE = { type: 'text', label: { zh: '角色', en: 'Role' } } as const;
export const SUBJECT = { type: 'text', label: { zh: '事项', en: 'Subject' } } as const;
export const QUANTITY = { type: 'text', label: { zh: '数量', en: 'Quantity' } } as const;

/** Properties every entity can have, whatever its kind. */
export const COMMON_ENTITY_PROPERTIES = {
  description: { type: 'text', label: { zh: '说明', en: 'Description' } },
  doubt: { type: 'text', label: { zh: '存疑', en: 'In doubt' } },
} as const satisfies PropertyDeclarations;

const DEGREES = { zh: '度', en: '°' };

/** The point that stands for a region on a map; of Chinese maps, so within some 600 m of WGS 84. */
export const CENTRE = {
  longitude: { type: 'number', label: { zh: '中心经度', en: 'Longitude of the centre' }, unit: DEGREES },
  latitude: { type: 'number', label: { zh: '中心纬度', en: 'Latitude of the centre' }, unit: DEGREES },
} as const satisfies PropertyDeclarations;
