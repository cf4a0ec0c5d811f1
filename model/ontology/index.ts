export * from './choices.ts';
export * from './entity-kinds.ts';
export * from './ontology.ts';
export * from './property-types.ts';
export * from './relation-kinds.ts';
