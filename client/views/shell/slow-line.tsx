import type { ReactElement } from 'react';
import { giveUpWaiting } from '../../state/app.ts';
import { useApp, useAppState, useWords } from '../../ui/app-context.tsx';
import { useLasting } from '../../ui/use-lasting.ts';

/** Says that an answer is long in coming, and lets the reader go on without it. A layout and an outage tell it themselves. */
export function SlowLine(): ReactElement {
  const app = useApp();
  const say = useWords();
  const isSlow = useLasting(useAppState(({ waiting, arranging, away }) => waiting > 0 && !arranging && !away));
  return (
    <div className="notice-line">
      <div className={isSlow ? 'notice' : undefined}>
        <output>{isSlow && say('slow.title')}</output>
        {isSlow && (
          <button type="button" className="notice-action" onClick={() => giveUpWaiting(app)}>
            {say('slow.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
