import { IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactElement } from 'react';
import { askWhetherBack } from '../../state/outage.ts';
import { useAppState, useWords } from '../../ui/app-context.tsx';

function onConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that the server or its store is away; it goes by itself when it is back. */
export function OutageBanner(): ReactElement | null {
  const say = useWords();
  const away = useAppState((state) => state.away);
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  if (!away) return null;
  return (
    <div className="outage" role="alert">
      <IconPlugConnectedX size={20} stroke={1.7} aria-hidden />
      <span>
        <strong>{say(isOnline ? 'outage.title' : 'outage.offline')}</strong> {say('outage.body')}
      </span>
      <button type="button" className="text-button" onClick={askWhetherBack}>
        {say('outage.now')}
      </button>
    </div>
  );
}
