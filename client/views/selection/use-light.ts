import { useEffect } from 'react';
import { light } from '../../state/find/finding.ts';
import { useApp } from '../../ui/app-context.tsx';

/** Lights these on the canvas while a part of a list is pointed at, and no longer than that part is there. */
export function useLight(ids: readonly string[]): { readonly on: () => void; readonly off: () => void } {
  const app = useApp();
  useEffect(() => () => light(app, []), [app]);
  return { on: () => light(app, ids), off: () => light(app, []) };
}
