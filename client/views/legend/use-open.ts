import { useState } from 'react';
import { keep, stored } from '../../state/browser-storage.ts';

const KEY = 'lianmai.legend';

/** The sections that the reader opened or folded, by name. */
function chosen(): Readonly<Record<string, boolean>> {
  try {
    const parsed: unknown = JSON.parse(stored(KEY) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** Whether a section is open, as the reader left it, and how to turn that round. */
export function useOpen(section: string, atFirst: boolean): readonly [boolean, () => void] {
  const [open, setOpen] = useState(() => chosen()[section] ?? atFirst);
  const turn = (): void => {
    keep(KEY, JSON.stringify({ ...chosen(), [section]: !open }));
    setOpen(!open);
  };
  return [open, turn];
}
