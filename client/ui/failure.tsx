import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';

import { useWords } from './app-context.tsx';

interface Props {
  readonly failure: { readonly code: string; readonly message: string };
  /** What has failed, where it is not the reading. */
  readonly title?: string;
}

/** Says what could not be read, and why. */
export function Failure({ failure: { code, message }, title }: Props): ReactElement {
  const say = useWords();
  return (
    <div className="failure" role="alert">
      <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
      <span>
        <strong>{title ?? say('failed.title')}</strong>{' '}
        {code === 'unreachable' || code === 'given-up' ? say(`failed.${code}`) : message}
      </span>
    </div>
  );
}
