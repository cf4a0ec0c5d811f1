import type cytoscape from 'cytoscape';

interface Viewport {
  readonly zoom: number;
  readonly pan: cytoscape.Position;
}

/** A picture of the picture, that is moved and scaled in place of it while the view is zoomed. */
export interface Texture {
  readonly texture: HTMLCanvasElement;
  readonly viewport: Viewport & { readonly width: number; readonly height: number; readonly mpan: cytoscape.Position };
}

type Elements = readonly cytoscape.SingularElementReturnValue[];

/** Everything drawn, on a few canvases for each power of two of the zoom. */
interface LayerCache {
  readonly lastInvalidationTime: number;
  /** No layers are made: something has just changed, or did before the last frame. */
  readonly skipping: boolean;
  readonly layersByLevel: Readonly<Record<number, readonly { readonly canvas: HTMLCanvasElement }[]>>;
  /** What is still to be drawn on them. */
  readonly layersQueue: { readonly size: () => number };
  levelIsComplete: (level: number, elements: Elements) => boolean;
  /** Asks for the layers of the present zoom, which are drawn bit by bit. */
  getLayers: (elements: Elements, pixelRatio: number) => unknown;
}

/** Cytoscape's own renderer, as far as its types do not tell of it and we use it. */
interface Renderer {
  readonly NODE: number;
  readonly data: { readonly canvases: readonly HTMLCanvasElement[]; readonly lyrTxrCache: LayerCache };
  /** In the order in which they are drawn. */
  getCachedZSortedEles: () => { readonly nondrag: Elements };
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  /** What was drawn last. */
  readonly prevViewport?: Viewport;
  /** How long drawing took the last time, in milliseconds. */
  readonly lastRedrawTime: number;
  /** The next frame is not drawn. */
  skipFrame: boolean;
  textureOnViewport: boolean;
  textureCache: Texture | null;
  getPixelRatio: () => number;
  drawElement: (
    context: CanvasRenderingContext2D,
    element: cytoscape.SingularElementReturnValue,
    shiftToOrigin: undefined,
    withLabel: boolean,
  ) => void;
}

export const rendererOf = (cy: cytoscape.Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer();
