import type { ComponentProps, ReactElement } from 'react';
import { useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';

interface Props {
  readonly failure: ComponentProps<typeof Failure>['failure'];
  readonly again: () => void;
}

/** Nothing could be looked for: why, and once more. */
export function FailedFinding({ failure, again }: Props): ReactElement {
  const say = useWords();
  return (
    <div>
      <Failure failure={failure} />
      <button type="button" className="plain-button" onClick={again}>
        {say('failed.again')}
      </button>
    </div>
  );
}
