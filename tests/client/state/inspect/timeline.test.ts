import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../../model/graph.ts';
import { ontology } from '../../../../model/ontology/index.ts';
import type { Around } from '../../../../client/state/inspect/around.ts';
import { byYear, hasHeld, timelineEntries } from '../../../../client/state/inspect/timeline.ts';
import { entity, relation } from '../../sample-graph.ts';

const DATES: Readonly<Record<string, string>> = { 'source:early': '2022-07', 'source:late': '2024-09' };
const dateOf = (id: string) => DATES[id];
const claim = (id: string, sets: Claim['sets'], source = 'source:early'): Claim => ({
  id,
  source,
  statement: id,
  basis: 'stated',
  sets,
});

const project = { id: 'project:p', kind: 'Project' };
const invests = relation({
  kind: 'INVESTS_IN',
  from: 'company:a',
  to: 'project:p',
  props: { from: '2021', to: '2023' },
});
const undated = relation({ kind: 'BUILDS', from: 'company:a', to: 'project:p' });
const meeting = relation({ kind: 'CONCERNS', from: 'event:e', to: 'project:p' });
const measured = relation({ kind: 'MEASURES', from: 'indicator:i', to: 'project:p' });

const around: Around = {
  page: {
    entities: [
      entity('project:p', { kind: 'Project' }),
      entity('company:a', { props: { from: '1999' } }),
      entity('event:e', { kind: 'Event', props: { from: '2024-04-19' } }),
      entity('indicator:i', { kind: 'Indicator', props: { period: '2023' } }),
    ],
    relations: [invests, undated, meeting, measured],
    shown: 4,
    total: 4,
    truncated: false,
  },
  sources: new Map([
    [invests.id, ['source:early', 'source:late']],
    [meeting.id, ['source:late']],
  ]),
};

const entries = (claims: readonly Claim[]) =>
  timelineEntries({ entity: { ...project, claims }, around, using: ontology, dateOf });

describe('the timeline', () => {
  test('holds every claim of the entity, and of its relations those with a date', () => {
    const keys = entries([claim('built', { from: '2022-H1' }), claim('plain', {})]).map(({ key }) => key);
    expect(keys).toEqual(['built', 'plain', invests.id, meeting.id]);
  });

  test('dates a relation to an event by the event, and none by when a company was founded or a figure taken', () => {
    const dated = new Map(entries([]).map(({ key, from }) => [key, from]));
    expect(dated.get(meeting.id)).toBe('2024-04-19');
    expect([dated.has(undated.id), dated.has(measured.id)]).toEqual([false, false]);
  });

  test('tells the two clocks apart: the latest report first, whenever it held', () => {
    const found = entries([]).find(({ key }) => key === invests.id);
    expect(found).toMatchObject({
      from: '2021',
      to: '2023',
      reported: '2024-09',
      sources: ['source:late', 'source:early'],
    });
  });

  test('by when it held leaves out what does not say so, the latest year first', () => {
    const years = byYear(entries([claim('built', { from: '2022-H1' }), claim('plain', {})]), 'held');
    expect(years.map(({ year, entries: all }) => [year, all.map(({ key }) => key)])).toEqual([
      ['2024', [meeting.id]],
      ['2022', ['built']],
      ['2021', [invests.id]],
    ]);
  });

  test('by when it was reported leaves out nothing, what has no date last', () => {
    const years = byYear(entries([claim('plain', {}), claim('lost', {}, 'source:none')]), 'reported');
    expect(years.map(({ year }) => year)).toEqual(['2024', '2022', '']);
  });

  test('takes an end alone for a date, and nothing for one that cannot be read', () => {
    const [ended, odd] = entries([claim('ended', { to: '2020' }), claim('odd', { from: '2022-13' })]);
    expect(ended && hasHeld(ended)).toBe(true);
    expect(odd && hasHeld(odd)).toBe(false);
  });
});
