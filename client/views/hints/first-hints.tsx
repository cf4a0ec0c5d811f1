import { IconBulb } from '@tabler/icons-react';
import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react';
import { doneHints, HINTS, knownHints, PATIENCE, rememberHints, type Hint } from '../../state/hints.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { useTouch } from '../../ui/use-touch.ts';

function useKnown(): readonly [ReadonlySet<Hint>, (more: readonly Hint[]) => void] {
  const app = useApp();
  const [known, setKnown] = useState(knownHints);
  const latest = useRef(known);
  const learn = useCallback((more: readonly Hint[]): void => {
    // React keeps every change that changes nothing until the next one that does: an hour's worth of them.
    if (more.every((hint) => latest.current.has(hint))) return;
    latest.current = new Set([...latest.current, ...more]);
    rememberHints(latest.current);
    setKnown(latest.current);
  }, []);
  useEffect(() => app.store.subscribe((state) => learn(doneHints(state))), [app, learn]);
  return [known, learn];
}

/** Calls when the reader has gone on without the hint, which then lies in the way. */
function useOutlived(hint: Hint | undefined, outlived: (hint: Hint) => void): void {
  const app = useApp();
  const outlivedNow = useEffectEvent(outlived);
  useEffect(() => {
    if (!hint) return undefined;
    let changes = 0;
    return app.store.subscribe((now, before) => {
      if (now.history === before.history) return;
      changes += 1;
      if (changes === PATIENCE) outlivedNow(hint);
    });
  }, [app, hint]);
}

const OF_KEYS = ['expand', 'share'] as const satisfies readonly Hint[];

/** It names keys, which a phone has not. */
const isOfKeys = (hint: Hint): hint is (typeof OF_KEYS)[number] => OF_KEYS.some((one) => one === hint);

/**
 * What a newcomer is told beside the picture, one thing at a time; gone for good once it was done or read, or the
 * reader went on without it: then the next is told on another visit.
 */
export function FirstHints(): ReactElement | null {
  const say = useWords();
  const touch = useTouch();
  const [known, learn] = useKnown();
  const [resting, setResting] = useState(false);
  // What an opened view lacks is told there first.
  const isTaken = useAppState(({ leftOut }) => leftOut !== undefined);
  const hint = resting ? undefined : HINTS.find((one) => !known.has(one));
  useOutlived(hint, (one) => {
    learn([one]);
    setResting(true);
  });
  if (!hint || isTaken) return null;
  const place = { n: HINTS.indexOf(hint) + 1, all: HINTS.length };
  return (
    <aside className="hint-card" data-over-canvas aria-label={say('hint.title', place)}>
      <IconBulb size={18} stroke={1.7} aria-hidden />
      <p>{say(touch && isOfKeys(hint) ? `hint.${hint}.touch` : `hint.${hint}`)}</p>
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
