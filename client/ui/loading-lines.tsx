import type { ReactElement } from 'react';
import { useWords } from './app-context.tsx';

/** Stands where an answer will be, and keeps its room. */
export function LoadingLines({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const say = useWords();
  return (
    <output className="loading-lines" aria-label={say('loading')}>
      {Array.from({ length: lines }, (_line, index) => (
        <span key={index} />
      ))}
    </output>
  );
}
