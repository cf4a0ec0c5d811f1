import type { ReactElement } from 'react';
import type { WordKey } from '../../i18n/index.ts';
import { closeFinding } from '../../state/find/finding.ts';
import { useApp, useWords } from '../../ui/app-context.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useLasting } from '../../ui/use-lasting.ts';

/** After that the reader is told that it takes long, and can stop it. */
const SLOW = 2000;

interface Props {
  readonly words: WordKey;
  /** What could make it faster. */
  readonly hint?: WordKey;
}

/** Something is being looked for. */
export function Looking({ words, hint }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const slow = useLasting(true, SLOW);
  return (
    <div className="looking">
      <output>{say(words)}</output>
      <LoadingLines lines={3} />
      {slow && (
        <>
          {hint && <p className="finding-hint">{say(hint)}</p>}
          <button type="button" className="plain-button" onClick={() => closeFinding(app)}>
            {say('paths.stop')}
          </button>
        </>
      )}
    </div>
  );
}
