/** `2026-11-22`: the reader's own day. */
export function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}

/** `lianmai-picture-2026-11-22.png` */
export const fileName = (what: string, extension: string, now: Date): string =>
  `lianmai-${what}-${dayOf(now)}.${extension}`;
