/** As wide at most as where the styles turn panels into sheets. */
const SMALL = '(width <= 980px)';

/** Nothing matches where there is no browser, as in the layout worker. */
const matches = (condition: string): boolean => 'matchMedia' in globalThis && matchMedia(condition).matches;

/** There panels are sheets over the picture, not columns beside it. */
export const isSmallScreen = (): boolean => matches(SMALL);

/** A small one, higher than wide. */
export const isUprightScreen = (): boolean => matches(`${SMALL} and (orientation: portrait)`);
