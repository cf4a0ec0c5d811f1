import { useLayoutEffect, useRef, type RefObject } from 'react';

/** What a line does first: folds a section, hides or shows. */
const MAIN = '.legend-head, .legend-row, .region-row, summary';
/** What else it does. */
const BESIDE = '.legend-title .text-button, .legend-only, button.region-fold';
const LINE = '.legend-title, .legend-line, .region-line, summary';

const allOf = (box: Element, what: string): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(what)];

const isOpen = (element: Element): boolean => element.matches('summary') || !element.closest('details:not([open])');

const linesOf = (box: Element): HTMLElement[] => allOf(box, MAIN).filter(isOpen);

const mainOf = (line: HTMLElement | null): HTMLElement | null =>
  line?.matches('summary') ? line : (line?.querySelector<HTMLElement>(MAIN) ?? null);

/** The place in a list that a key leads to. */
function placeFor(key: string, at: number, count: number): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/** Where a key leads from one of the lines: up and down to others, sideways to what else the line does. */
function leadsTo(box: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const line = from.closest<HTMLElement>(LINE);
  if (!line) return undefined;
  const sideways = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (sideways !== undefined) {
    const own = allOf(line, `${MAIN}, ${BESIDE}`);
    return own[own.indexOf(from) + sideways] ?? from;
  }
  const lines = linesOf(box);
  const to = placeFor(key, lines.indexOf(mainOf(line) ?? from), lines.length);
  return to === undefined ? undefined : lines[to];
}

/** Of all lines one can be reached with Tab: that where the keys were last, else the first. */
function leaveOneStop(box: Element, last: HTMLElement | undefined): void {
  const lines = linesOf(box);
  const stop = last && lines.includes(last) ? last : lines[0];
  for (const element of allOf(box, `${MAIN}, ${BESIDE}`)) element.tabIndex = element === stop ? 0 : -1;
}

/** Goes where a key leads from what has the focus; whatever takes keys of its own keeps them. */
function follow(box: Element, event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches(`${MAIN}, ${BESIDE}`)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const to = leadsTo(box, target, key);
  if (!to) return;
  event.preventDefault();
  event.stopPropagation();
  to.focus();
}

/** The lines of the legend as one stop of the Tab key, with the arrow keys between them. */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    let last: HTMLElement | undefined;
    const keep = (): void => leaveOneStop(box, last);
    const remember = ({ target }: FocusEvent): void => {
      last = mainOf(target instanceof Element ? target.closest<HTMLElement>(LINE) : null) ?? last;
      keep();
    };
    const listen = new AbortController();
    keep();
    // Sections fold, are searched and filled without the legend being drawn anew.
    const changes = new MutationObserver(keep);
    changes.observe(box, { childList: true, subtree: true });
    box.addEventListener('focusin', remember, listen);
    box.addEventListener('keydown', (event) => follow(box, event), listen);
    return () => {
      changes.disconnect();
      listen.abort();
    };
  }, []);
  return ref;
}
