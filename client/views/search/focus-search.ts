export const SEARCH_INPUT = 'search-input';

export function focusSearch(): void {
  const input = document.getElementById(SEARCH_INPUT);
  if (!(input instanceof HTMLInputElement)) return;
  input.focus();
  input.select();
}
