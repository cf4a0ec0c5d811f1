/**
 * A text as it is compared with a source: without white space, in folded forms, so that `徐 鑫` is 徐鑫 and a
 * full-width bracket is a bracket.
 */
export function asPrinted(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
