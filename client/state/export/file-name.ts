/** `lianmai-picture-2026-11-22.png`; the day is the reader's own. */
export function fileName(what: string, extension: string, now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `lianmai-${what}-${day}.${extension}`;
}
