import type { ReactElement } from 'react';
import { useAppState } from '../../ui/app-context.tsx';
import { LeftOutCard } from './left-out-card.tsx';
import { NoticeLine } from './notice-line.tsx';
import { SlowLine } from './slow-line.tsx';

/** What the page tells, over the view: what is missing stays, what just happened goes by itself. */
export function NoticeBar(): ReactElement {
  // The dialog of saved views stands in front, and tells it itself.
  const isBehind = useAppState((state) => state.dialog === 'views');
  return (
    <div className="notices" data-over-canvas>
      <LeftOutCard />
      <SlowLine />
      {!isBehind && <NoticeLine />}
    </div>
  );
}
