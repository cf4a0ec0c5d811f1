import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../client/state/app-state.ts';
import { EMPTY_SCENE } from '../../../../client/state/scene.ts';
import { AddressWriter } from '../../../../client/state/view/address-writer.ts';
import { createTrail } from '../../../../client/state/view/trail.ts';
import type { Viewed } from '../../../../client/state/view/view.ts';

const viewed = (id: string): Viewed => ({
  scene: EMPTY_SCENE,
  selection: [id],
  claim: undefined,
  tab: 'graph',
  language: undefined,
});

/** The addresses of a browser's history, and which of them is shown. */
function newTrail(): ReturnType<typeof createTrail> {
  const entries: string[] = [''];
  const writer = new AddressWriter({
    now: () => entries.at(-1) ?? '',
    push: (_step, address = entries.at(-1) ?? '') => entries.push(address),
    replace: (_step, address = entries.at(-1) ?? '') => entries.splice(-1, 1, address),
  });
  return createTrail(writer);
}

describe('The trail of what was shown', () => {
  test('knows each entry of the browser again', () => {
    const trail = newTrail();
    trail.stay(viewed('a'));
    trail.go(viewed('b'), false);
    trail.arrive(0);
    expect(trail.at(0)?.selection).toEqual(['a']);
    expect(trail.at(1)?.selection).toEqual(['b']);
  });

  test('keeps of the state what an address says, and nothing else', () => {
    const trail = newTrail();
    const state = initialState('en', 'light');
    trail.stay({ ...state, selection: ['a'] });
    trail.go({ ...state, selection: ['b'] }, false);
    const { scene, claim, tab, camera, language } = state;
    expect([0, 1].map((step) => trail.at(step))).toStrictEqual(
      ['a', 'b'].map((id) => ({ scene, selection: [id], claim, tab, camera, language })),
    );
  });

  test('gives up what came after an entry from which the reader went another way', () => {
    const trail = newTrail();
    trail.stay(viewed('a'));
    trail.go(viewed('b'), false);
    trail.arrive(0);
    trail.go(viewed('c'), false);
    expect(trail.at(1)?.selection).toEqual(['c']);
    expect(trail.at(2)).toBeUndefined();
  });

  test('forgets what lies far back, also where typed addresses alone made the entries', () => {
    const trail = newTrail();
    for (let step = 0; step < 500; step += 1) {
      trail.arrive(step);
      trail.stay(viewed(`e${step}`));
    }
    const known = Array.from({ length: 500 }, (_none, step) => trail.at(step)).filter((one) => one !== undefined);
    expect(known.length).toBeGreaterThan(100);
    expect(known.length).toBeLessThan(200);
    expect(trail.at(499)?.selection).toEqual(['e499']);
  });
});
