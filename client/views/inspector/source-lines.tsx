import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SourceTextAnswer } from '../../../model/api/endpoints.ts';
import type { Claim } from '../../../model/graph.ts';
import { useAppState, useLoad, useWords } from '../../ui/app-context.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LoadingLines } from '../../ui/loading-lines.tsx';
import { useCitation, useSource } from '../../ui/use-citation.ts';

/** Lines around the cited ones; blank ones, which only part paragraphs, do not count. */
const CONTEXT = 2;

type Line = SourceTextAnswer['lines'][number];

/** The cited lines with some before and after them, so that they can be understood. */
function excerpt(lines: readonly Line[], [first, last]: readonly [number, number]): Line[] {
  const spoken = lines.filter(({ text }) => text.trim() !== '');
  const start = spoken.findIndex(({ line }) => line >= first);
  const end = spoken.findLastIndex(({ line }) => line <= last);
  return spoken.slice(Math.max(0, start - CONTEXT), end + 1 + CONTEXT);
}

function Absent({ claim }: { readonly claim: Claim }): ReactElement {
  const say = useWords();
  const cite = useCitation();
  return (
    <div className="absent">
      <strong>{say('claim.absent.title')}</strong>
      <p>{say('claim.absent.cite', { citation: cite(claim.source, true) })}</p>
      <p>{say('claim.absent.body')}</p>
    </div>
  );
}

interface TextProps {
  readonly answer: SourceTextAnswer;
  readonly cited: readonly [number, number];
}

function Text({ answer, cited }: TextProps): ReactElement {
  const say = useWords();
  const [whole, setWhole] = useState(false);
  const box = useRef<HTMLElement>(null);
  const lines = whole ? answer.lines.filter(({ text }) => text.trim() !== '') : excerpt(answer.lines, cited);
  const isCited = ({ line }: Line): boolean => line >= cited[0] && line <= cited[1];
  // The cited lines come into view, within the box and with it.
  useEffect(() => {
    box.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [whole]);
  return (
    <>
      {/* A scrolled text must be reachable by keyboard. */}
      <section
        ref={box}
        className="source-text"
        aria-label={say('claim.text')}
        lang="zh-CN"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {lines.map((line) => (
          <p key={line.line} className={isCited(line) ? 'source-line cited' : 'source-line'}>
            <span className="line-number">{line.line}</span>
            {isCited(line) ? <mark>{line.text}</mark> : <span>{line.text}</span>}
          </p>
        ))}
      </section>
      <button type="button" className="text-button" onClick={() => setWhole(!whole)}>
        {say(whole ? 'claim.less' : 'claim.whole')}
      </button>
    </>
  );
}

function FoundLines({ claim }: { readonly claim: Claim }): ReactElement {
  const cite = useCitation();
  const load = useLoad('text', claim.source);
  if (!load || load.status === 'loading') return <LoadingLines lines={3} />;
  if (load.status === 'failed')
    return load.failure.code === 'source-text-absent' ? <Absent claim={claim} /> : <Failure failure={load.failure} />;
  return (
    <div className="source">
      <p className="source-cite">{cite(claim.source, true)}</p>
      <Text answer={load.value} cited={claim.lines ?? [0, 0]} />
    </div>
  );
}

/** A claim's lines, highlighted in the report; the citation where the text is not at hand, which is not asked for then. */
export function SourceLines({ claim }: { readonly claim: Claim }): ReactElement {
  const status = useAppState(({ loads }) => loads.sources.get('')?.status);
  const source = useSource()(claim.source);
  if (status === undefined || status === 'loading') return <LoadingLines lines={3} />;
  const isAbsent = source?.hasText === false;
  return isAbsent ? <Absent claim={claim} /> : <FoundLines claim={claim} />;
}
