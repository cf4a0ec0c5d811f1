import type { ReactElement } from 'react';
import { useWords } from '../../ui/app-context.tsx';

/** Stands where the picture of an opened link will be. */
export function Opening(): ReactElement {
  const say = useWords();
  return (
    <div className="opening">
      <output>{say('opening.title')}</output>
    </div>
  );
}
