/** The lines of a source's text, as claims count them: line 1 is the first; an end of line at the end of the file begins no other. */
export function sourceLines(text: string): string[] {
  const lines = text.split(/\r\n|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
