import type { ReactElement } from 'react';
import type { Notice } from '../../state/app-state.ts';
import { useAppState } from '../../ui/app-context.tsx';
import { LeftOutCard } from './left-out-card.tsx';
import { NoticeLine } from './notice-line.tsx';
import { OutageBanner } from './outage-banner.tsx';
import { isAboutViews } from './notice-words.ts';
import { SlowLine } from './slow-line.tsx';

const isOfPage = (notice: Notice): boolean => !isAboutViews(notice);

/** What the page tells, over the view: what is missing stays, what just happened goes by itself. */
export function NoticeBar(): ReactElement {
  // The dialog of saved views stands in front, and tells what concerns them itself.
  const isBehind = useAppState((state) => state.dialog === 'views');
  // The start page has it at its top.
  const isEmpty = useAppState(({ scene, opening }) => scene.graph.entities.size === 0 && !opening);
  return (
    <div className="notices" data-over-canvas>
      <OutageBanner />
      {!isEmpty && <LeftOutCard />}
      <SlowLine />
      <NoticeLine {...(isBehind && { fits: isOfPage })} />
    </div>
  );
}
