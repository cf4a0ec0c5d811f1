import type cytoscape from 'cytoscape';
import type { JSHandle, Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

/** What the canvas holds, wherever the reader looks from. */
export interface Canvas {
  /** Entities, in the coordinates of the picture. */
  readonly places: Places;
  readonly selected: readonly string[];
  readonly zoom: number;
  readonly pan: Place;
}

/** Asks Cytoscape in the page, once there is a canvas. */
export async function askCanvas<T>(page: Page, ask: (cy: cytoscape.Core) => T): Promise<T> {
  const handle = await page.waitForFunction(() => {
    const canvas = document.querySelector<Element & { _cyreg?: { cy?: cytoscape.Core } }>('.canvas');
    return canvas?._cyreg?.cy;
  });
  const answer = await (handle as JSHandle<cytoscape.Core>).evaluate(ask as (cy: unknown) => T);
  await handle.dispose();
  return answer;
}

export function canvasOf(page: Page): Promise<Canvas> {
  return askCanvas(page, (cy) => {
    const entities = cy.nodes('[type = "entity"]');
    return {
      places: Object.fromEntries(entities.map((node) => [node.id(), { ...node.position() }] as const)),
      selected: cy.nodes('.chosen').map((node) => node.id()),
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
    };
  });
}

/** Where everything stands, in the coordinates of the picture. */
export const placesOn = async (page: Page): Promise<Places> => (await canvasOf(page)).places;

export const entitiesOn = async (page: Page): Promise<string[]> => Object.keys(await placesOn(page)).toSorted();

export const selectedOn = async (page: Page): Promise<string[]> => (await canvasOf(page)).selected.toSorted();
