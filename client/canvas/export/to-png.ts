import type { Page } from './draw-page.ts';

/** Twice the page, as a good screen has it. */
const WANTED = 2;
/** What every common browser still draws: a longer side or a larger area may come out empty. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** Pixels to one of the page: fewer where the picture is too large for the browser. */
export function scaleFor({ width, height }: Pick<Page, 'width' | 'height'>): number {
  const most = Math.min(WANTED, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
  return Math.floor(100 * most) / 100;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page as pixels, drawn by the browser from the same SVG. */
export async function toPng(page: Page, scale: number): Promise<Blob> {
  const image = await imageOf(page.svg(scale));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(page.width * scale);
  canvas.height = Math.round(page.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error('The browser could not draw so large a picture'));
    }, 'image/png');
  });
}
