/** The keys go to the view that is in front, picture or table; to the page where there is neither. */
export function focusView(): void {
  const view = document.querySelector<HTMLElement>('.view:not([inert]) :is(.canvas, .grid)');
  (view ?? document.getElementById('main'))?.focus({ preventScroll: true });
}
