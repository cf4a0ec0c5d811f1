import { MantineProvider } from '@mantine/core';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import type { App } from '../../../client/state/app.ts';
import { PageProvider } from '../../../client/ui/app-context.tsx';

let shown: { readonly root: Root; readonly box: HTMLElement } | undefined;

afterEach(async () => {
  await act(async () => shown?.root.unmount());
  shown?.box.remove();
  shown = undefined;
});

/** Renders a part of the page; it is gone after the test. */
export async function rendered(app: App, element: ReactElement): Promise<HTMLElement> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const box = document.body.appendChild(document.createElement('div'));
  const root = createRoot(box);
  shown = { root, box };
  const page = { app, mountCanvas: () => () => {}, search: () => {} };
  await act(async () =>
    root.render(
      <MantineProvider>
        <PageProvider value={page}>{element}</PageProvider>
      </MantineProvider>,
    ),
  );
  return box;
}

const found = (box: HTMLElement, selector: string, text: string): HTMLElement => {
  const all = [...box.querySelectorAll<HTMLElement>(selector)];
  const one = all.find((element) =>
    [element.textContent, element.getAttribute('aria-label')].some((said) => said?.includes(text)),
  );
  if (!one) throw new Error(`No ${selector} says ${text}: ${all.map(({ textContent }) => textContent).join(' | ')}`);
  return one;
};

/** Clicks the first element of that kind that says so. */
export async function click(box: HTMLElement, selector: string, text = ''): Promise<void> {
  await act(async () => found(box, selector, text).click());
}

export const texts = (box: HTMLElement, selector: string): (string | null)[] =>
  [...box.querySelectorAll(selector)].map(({ textContent }) => textContent);
