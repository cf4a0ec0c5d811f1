import { describe, expect, test } from 'vitest';
import { freePart, type Edges } from '../../../client/canvas/free-part.ts';

const VIEW: Edges = { left: 0, right: 900, top: 0, bottom: 800 };
const box = (left: number, top: number, width: number, height: number): Edges => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

const BAR = box(12, 12, 700, 40);
const TOOLBAR = box(200, 740, 500, 44);

describe('the free part of a view', () => {
  test('is all of it where nothing lies over it', () => {
    expect(freePart(VIEW, [])).toEqual(VIEW);
  });

  test('ends below the bars and above the toolbar', () => {
    expect(freePart(VIEW, [TOOLBAR, BAR])).toEqual({ left: 0, right: 900, top: 52, bottom: 740 });
  });

  test('lies beside a card where that leaves more than above it', () => {
    const card = box(16, 300, 270, 240);
    expect(freePart(VIEW, [card])).toEqual({ ...VIEW, left: 286 });
  });

  test('is not made smaller by what stands beside the view', () => {
    expect(freePart(VIEW, [box(900, 0, 300, 800), box(-300, 0, 300, 800)])).toEqual(VIEW);
  });

  test('is never less than can be looked at: a sheet over nearly everything does not count', () => {
    expect(freePart(VIEW, [box(0, 100, 900, 700)])).toEqual(VIEW);
    expect(freePart(VIEW, [box(0, 100, 900, 700), BAR])).toEqual({ ...VIEW, top: 52 });
  });

  test('of a phone ends where the sheet begins', () => {
    const phone = box(0, 0, 390, 740);
    expect(freePart(phone, [box(0, 360, 390, 388), box(8, 8, 374, 88)])).toEqual({ ...phone, top: 96, bottom: 360 });
  });
});
