import type { Entity, Relation } from '../../../../model/graph.ts';
import { relationId } from '../../../../model/ids.ts';
import { STAGES } from '../../../../model/ontology/index.ts';
import { addToScene, EMPTY_SCENE, type Point, type Scene } from '../../../../client/state/scene.ts';

const KINDS = [
  'Company',
  'Project',
  'Company',
  'Product',
  'StateOwnedEnterprise',
  'Company',
  'Policy',
  'Region',
] as const;
const STAGE_NAMES = Object.keys(STAGES);
/** Room for a shape with its label. */
const CELL = { x: 150, y: 110 };

const idOf = (index: number): string => `company:b${index}`;

function entityAt(index: number): Entity {
  return {
    id: idOf(index),
    kind: KINDS[index % KINDS.length] ?? 'Company',
    name: `营口第${index}机械装备制造有限公司`,
    aliases: [],
    props: {},
    degree: 4 + (index % 60),
  };
}

/** Neighbours lie near each other, but one line in seven crosses the picture. */
function relationAt(index: number, entities: number): Relation {
  const from = index % entities;
  const step = index % 7 === 0 ? 1 + ((index * 7919) % (entities - 1)) : 1 + (index % 3) + Math.floor(index / entities);
  const ends = { kind: 'INVESTS_IN', from: idOf(from), to: idOf((from + step) % entities) };
  const yuan = 10 ** (5 + (index % 6));
  return {
    id: relationId({ ...ends, key: `k${index}` }),
    ...ends,
    key: `k${index}`,
    props: { stage: STAGE_NAMES[index % STAGE_NAMES.length] ?? '', amounts: [{ yuan, basis: 'total' }] },
    claimCount: 1,
    conflictCount: 0,
  };
}

/** The same picture every time: entities on a grid, relations mostly between neighbours. */
export function samplePicture(entities: number, relations: number): Scene {
  const columns = Math.ceil(Math.sqrt(entities));
  const placeOf = (index: number): Point => ({
    x: (index % columns) * CELL.x,
    y: Math.floor(index / columns) * CELL.y,
  });
  const all = Array.from({ length: entities }, (_none, index) => entityAt(index));
  return addToScene(
    EMPTY_SCENE,
    { entities: all, relations: Array.from({ length: relations }, (_none, index) => relationAt(index, entities)) },
    new Map(all.map(({ id }, index) => [id, placeOf(index)])),
  );
}

/** The first `count` entities of a picture, with the relations among them. */
export function beginning(scene: Scene, count: number): Scene {
  const entities = [...scene.graph.entities.values()].slice(0, count);
  const ids = new Set(entities.map(({ id }) => id));
  const relations = [...scene.graph.relations.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
  return addToScene(EMPTY_SCENE, { entities, relations }, scene.positions);
}
