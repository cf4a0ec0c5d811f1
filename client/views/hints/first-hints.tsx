import { IconBulb } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';
import { doneHints, HINTS, knownHints, rememberHints, type Hint } from '../../state/hints.ts';
import { useApp, useWords } from '../../ui/app-context.tsx';

function useKnown(): readonly [ReadonlySet<Hint>, (more: readonly Hint[]) => void] {
  const app = useApp();
  const [known, setKnown] = useState(knownHints);
  const learn = (more: readonly Hint[]): void =>
    setKnown((before) => {
      if (more.every((hint) => before.has(hint))) return before;
      const after = new Set([...before, ...more]);
      rememberHints(after);
      return after;
    });
  useEffect(() => app.store.subscribe((state) => learn(doneHints(state))), [app]);
  return [known, learn];
}

/** What a newcomer is told beside the picture, one thing at a time; gone for good once it was done or read. */
export function FirstHints(): ReactElement | null {
  const say = useWords();
  const [known, learn] = useKnown();
  const hint = HINTS.find((one) => !known.has(one));
  if (!hint) return null;
  const place = { n: HINTS.indexOf(hint) + 1, all: HINTS.length };
  return (
    <aside className="hint-card" aria-label={say('hint.title', place)}>
      <IconBulb size={18} stroke={1.7} aria-hidden />
      <p>{say(`hint.${hint}`)}</p>
      <div className="hint-actions">
        <button type="button" className="text-button" onClick={() => learn([hint])}>
          {say('hint.next')}
        </button>
        <button type="button" className="text-button hint-never" onClick={() => learn(HINTS)}>
          {say('hint.never')}
        </button>
      </div>
    </aside>
  );
}
