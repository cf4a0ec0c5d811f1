import type { Page } from 'playwright-core';

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

export function canvasOf(page: Page): Promise<Canvas> {
  return page.evaluate(() => {
    interface Node {
      id: () => string;
      position: () => { x: number; y: number };
    }
    interface Cy {
      nodes: (selector: string) => { map: <T>(make: (node: Node) => T) => T[] };
      zoom: () => number;
      pan: () => { x: number; y: number };
    }
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Cy } })._cyreg;
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
