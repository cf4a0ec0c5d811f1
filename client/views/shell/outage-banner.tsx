import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useAppState, useWords } from '../../ui/app-context.tsx';

/** Says that the store is away; it goes by itself when the store is back. */
export function OutageBanner(): ReactElement | null {
  const say = useWords();
  const away = useAppState((state) => state.away);
  if (!away) return null;
  return (
    <div className="outage" role="alert">
      <IconPlugConnectedX size={20} stroke={1.7} aria-hidden />
      <span>
        <strong>{say('outage.title')}</strong> {say('outage.body')}
      </span>
    </div>
  );
}
