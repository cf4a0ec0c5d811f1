import { describe, expect, test } from 'vitest';
import {
  COMMON_ENTITY_PROPERTIES,
  endAllowed,
  ENTITY_KINDS,
  isRegionKind,
  lineage,
  ontology,
  placingKinds,
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  PROPERTY_TYPES,
  RELATION_FAMILIES,
  RELATION_KINDS,
  SOURCE_KIND,
  wideThings,
  withSubkinds,
  type PropertyDeclarations,
} from '../../model/ontology/index.ts';
import * as words from '../../model/ontology/index.ts';

const entityKinds = Object.entries(ontology.entityKinds);
const relationKinds = Object.entries(ontology.relationKinds);

/** Every pair of zh and en in a declaration, with the path to it. */
function texts(value: unknown, path: string): [string, { zh: unknown; en: unknown }][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('the kinds', () => {
  test('of the design are all declared', () => {
    expect(Object.keys(ENTITY_KINDS)).toEqual(
      expect.arrayContaining(
        'Region Park Company StateOwnedEnterprise Project Product Chain Segment Government Institution Person Policy Event Indicator'.split(
          ' ',
        ),
      ),
    );
    expect(Object.keys(RELATION_KINDS)).toEqual(
      expect.arrayContaining(
        'PART_OF LOCATED_IN INVESTS_IN BUILDS OWNS COOPERATES_WITH IN_TALKS_WITH SIGNED_WITH INTRODUCED PRODUCES FEEDS SEGMENT_OF ENGAGES_IN SUPPLIES RESEARCHES_WITH SUPPORTS IMPLEMENTS RESPONSIBLE_FOR WORKS_FOR ATTENDED HELD_IN TARGETS MEASURES'.split(
          ' ',
        ),
      ),
    );
  });

  test('have names that are safe as identifiers in every engine', () => {
    for (const [kind] of entityKinds) expect(kind).toMatch(/^[A-Z][A-Za-z]*$/);
    for (const [kind] of relationKinds) expect(kind).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    const properties = [...entityKinds, ...relationKinds].flatMap(([, { properties: own }]) => Object.keys(own));
    for (const name of properties) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
  });

  test('have a parent that exists, share its id prefix, and never their own descendants’', () => {
    for (const [kind, { parent, idPrefix }] of entityKinds) {
      expect(lineage(ontology, kind).length).toBeLessThan(5);
      if (parent !== null) expect(ontology.entityKinds[parent]?.idPrefix).toBe(idPrefix);
    }
  });

  test('without a parent have an id prefix of their own, and no kind has that of sources', () => {
    const prefixes = entityKinds.filter(([, { parent }]) => parent === null).map(([, { idPrefix }]) => idPrefix);
    expect(new Set([...prefixes, SOURCE_KIND.idPrefix]).size).toBe(prefixes.length + 1);
  });

  test('feature only properties they have', () => {
    for (const [kind, { featured }] of entityKinds)
      expect(Object.keys(propertiesOfEntityKind(ontology, kind))).toEqual(expect.arrayContaining([...featured]));
  });

  test('do not redeclare a property they inherit', () => {
    for (const [kind, { properties }] of entityKinds) {
      const above = lineage(ontology, kind)
        .slice(1)
        .flatMap((step) => Object.keys(ontology.entityKinds[step]?.properties ?? {}));
      expect([...above, ...Object.keys(COMMON_ENTITY_PROPERTIES)].filter((name) => name in properties)).toEqual([]);
    }
  });

  test('have a colour in light and dark', () => {
    for (const [, { look }] of entityKinds)
      for (const colour of Object.values(look.colour)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('the relation kinds', () => {
  test('end in kinds that exist', () => {
    for (const [, { from, to }] of relationKinds)
      for (const kind of [...from, ...to]) expect(Object.keys(ENTITY_KINDS)).toContain(kind);
  });

  test('read the same both ways exactly when they are symmetric', () => {
    for (const [, { label, reverse, symmetric }] of relationKinds) {
      expect(label.zh === reverse.zh).toBe(symmetric === true);
      expect(label.en === reverse.en).toBe(symmetric === true);
    }
  });

  test('belong to a family that exists', () => {
    for (const [, { family }] of relationKinds) expect(Object.keys(RELATION_FAMILIES)).toContain(family);
  });

  test('of investment and cooperation carry stage and amounts', () => {
    for (const kind of ['INVESTS_IN', 'BUILDS', 'COOPERATES_WITH', 'IN_TALKS_WITH', 'SIGNED_WITH'])
      expect(Object.keys(propertiesOfRelationKind(ontology, kind))).toEqual(
        expect.arrayContaining(['stage', 'amounts']),
      );
  });
});

describe('the properties', () => {
  const all: [string, PropertyDeclarations][] = [...entityKinds, ...relationKinds].map(([kind, { properties }]) => [
    kind,
    properties,
  ]);

  test('are of a declared type, and a choice has values', () => {
    for (const [kind, properties] of all) {
      for (const [name, { type, values }] of Object.entries(properties)) {
        expect(Object.keys(PROPERTY_TYPES), `${kind}.${name}`).toContain(type);
        expect(values !== undefined, `${kind}.${name}`).toBe(type === 'choice');
      }
    }
  });

  test('of one name are stored alike, so that one index serves them all', () => {
    const types = new Map<string, string>();
    for (const [, properties] of all) {
      for (const [name, { type }] of Object.entries(properties)) {
        const stored = PROPERTY_TYPES[type].neo4j;
        expect(types.get(name) ?? stored, name).toBe(stored);
        types.set(name, stored);
      }
    }
  });

  test('called amounts, stage, from and to are of the type the rules expect', () => {
    const expected: Record<string, string> = {
      amounts: 'amounts',
      stage: 'choice',
      from: 'date',
      to: 'date',
      period: 'date',
    };
    for (const [, properties] of all)
      for (const [name, { type }] of Object.entries(properties)) expect(type).toBe(expected[name] ?? type);
  });
});

test('every label is there in both languages, and the Chinese one holds Han characters', () => {
  const found = texts({ ...words }, 'ontology');
  expect(found.length).toBeGreaterThan(200);
  for (const [path, { zh, en }] of found) {
    expect(zh, path).toMatch(/\p{Script=Han}/u);
    expect(en, path).not.toMatch(/\p{Script=Han}/u);
  }
  const empty = found.filter(([, { en }]) => en === '').map(([path]) => path);
  expect(empty.filter((path) => !path.endsWith('.unit'))).toEqual([]);
});

describe('places', () => {
  test('lie in regions, and by the relations that are declared so', () => {
    expect(Object.keys(ENTITY_KINDS).filter((kind) => isRegionKind(ontology, kind))).toEqual(['Region']);
    expect(placingKinds(ontology, 'from')).toEqual(['PART_OF', 'LOCATED_IN', 'WORKS_FOR', 'HELD_IN', 'MEASURES']);
    expect(placingKinds(ontology, 'to')).toEqual(['IMPLEMENTS']);
    expect(isRegionKind(ontology, 'Nobody')).toBe(false);
  });

  test('are too wide for a path to say anything from the prefecture-level city upwards', () => {
    expect(wideThings(ontology)).toEqual([
      { kind: 'Region', property: 'level', values: ['country', 'province', 'city'] },
    ]);
    for (const { kind, property, values } of wideThings(ontology)) {
      const declared = propertiesOfEntityKind(ontology, kind)[property];
      expect(declared?.type).toBe('choice');
      expect(Object.keys(declared?.values ?? {})).toEqual(expect.arrayContaining([...values]));
    }
  });

  test('are regions when the kind above theirs is one', () => {
    const { Park } = ontology.entityKinds;
    const withCantons = { ...ontology.entityKinds, ...(Park && { Canton: { ...Park, parent: 'Region' } }) };
    expect(isRegionKind({ ...ontology, entityKinds: withCantons }, 'Canton')).toBe(true);
  });
});

describe('inheritance', () => {
  test('goes from a kind to those above it', () => {
    expect(lineage(ontology, 'StateOwnedEnterprise')).toEqual(['StateOwnedEnterprise', 'Company']);
    expect(lineage(ontology, 'Region')).toEqual(['Region']);
    expect(lineage(ontology, 'Nobody')).toEqual([]);
  });

  test('goes from a kind to those below it', () => {
    expect(withSubkinds(ontology, 'Company')).toEqual(['Company', 'StateOwnedEnterprise']);
    expect(withSubkinds(ontology, 'StateOwnedEnterprise')).toEqual(['StateOwnedEnterprise']);
    expect(withSubkinds(ontology, 'toString')).toEqual([]);
  });

  test('brings properties along', () => {
    expect(Object.keys(propertiesOfEntityKind(ontology, 'StateOwnedEnterprise'))).toEqual(
      expect.arrayContaining(['ownership', 'description']),
    );
    expect(propertiesOfRelationKind(ontology, 'nothing')).toEqual({});
  });

  test.each([
    ['OWNS', 'from', 'Company', true],
    ['OWNS', 'from', 'StateOwnedEnterprise', true],
    ['OWNS', 'from', 'Region', false],
    ['OWNS', 'to', 'Project', true],
    ['OWNS', 'to', 'Person', false],
    ['FEEDS', 'to', 'Company', false],
    ['OWNS', 'from', 'Nobody', false],
    ['LIKES', 'from', 'Company', false],
  ] as const)('decides that %s may have %s %s: %s', (kind, end, entityKind, allowed) => {
    expect(endAllowed(ontology, kind, end, entityKind)).toBe(allowed);
  });
});
