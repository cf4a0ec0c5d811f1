import { useMemo, useState, type ReactElement } from 'react';
import { formatDate } from '../../../model/dates.ts';
import type { Claim, Entity } from '../../../model/graph.ts';
import { ontology } from '../../../model/ontology/index.ts';
import { valueOf } from '../../state/load.ts';
import { openClaim } from '../../state/select.ts';
import type { Tie } from '../../state/inspect/ties.ts';
import { byYear, hasHeld, timelineEntries, type Clock, type TimelineEntry } from '../../state/inspect/timeline.ts';
import { useApp, useLanguage, useLoad, useWords } from '../../ui/app-context.tsx';
import { ClaimTags } from '../../ui/claim-tags.tsx';
import { statementOf } from '../../ui/claim-words.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { amountsIn, amountText, spanText, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';
import { LinkedText } from '../../ui/linked-text.tsx';
import { useCitation, useSource } from '../../ui/use-citation.ts';
import { Awaited } from './awaited.tsx';
import { TieVerb } from './tie-verb.tsx';

const CLOCKS: readonly Clock[] = ['held', 'reported'];

function ClaimText({ claim, here }: { readonly claim: Claim; readonly here: Entity }): ReactElement {
  const app = useApp();
  const say = useWords();
  const language = useLanguage();
  return (
    <p>
      <LinkedText text={statementOf(claim, language)} here={here.id} />
      <ClaimTags claim={claim} />{' '}
      <button type="button" className="text-button" onClick={() => openClaim(app, claim.id)}>
        {say('inspector.time.claim')}
      </button>
    </p>
  );
}

function TieText({ tie, here }: { readonly tie: Tie; readonly here: Entity }): ReactElement {
  const language = useLanguage();
  const { relation, other } = tie;
  const stage = stageOf(relation);
  const facts = [stage && stageLabel(stage, language), amountText(amountsIn(relation.props), language)].filter(Boolean);
  return (
    <p>
      <TieVerb tie={tie} from={here} /> <EntityLink entity={other} anchor={here.id} />
      {facts.length > 0 && <small> {facts.join(' · ')}</small>}
    </p>
  );
}

/** A span of time, broken nowhere but behind its dash. */
function SpanText({ span }: { readonly span: string }): ReactElement {
  return (
    <span className="time-date">
      {span.split(/(?<=–)/u).map((end, index) => (
        <span key={index}>{end}</span>
      ))}
    </span>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly clock: Clock;
  readonly here: Entity;
}

/** The date by the chosen clock leads; the other one stands below. */
function Entry({ entry, clock, here }: EntryProps): ReactElement {
  const say = useWords();
  const cite = useCitation();
  const language = useLanguage();
  const { from, to, reported, sources, subject } = entry;
  const span = spanText({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, language);
  const told = reported ? formatDate(reported, language) : say('inspector.time.undated');
  const [source] = sources;
  return (
    <li className="time-entry">
      <SpanText span={clock === 'held' ? span : told} />
      <div>
        {subject.type === 'claim' ? (
          <ClaimText claim={subject.claim} here={here} />
        ) : (
          <TieText tie={subject} here={here} />
        )}
        <small {...(source && { title: cite(source, true) })}>
          {clock === 'held' ? say('inspector.time.told', { date: told }) : span && say('inspector.time.was', { span })}
        </small>
      </div>
    </li>
  );
}

function Clocks({
  clock,
  onChoose,
}: {
  readonly clock: Clock;
  readonly onChoose: (clock: Clock) => void;
}): ReactElement {
  const say = useWords();
  return (
    <fieldset className="clocks">
      <legend className="aloud">{say('inspector.time.clocks')}</legend>
      {CLOCKS.map((one) => (
        <button key={one} type="button" aria-pressed={one === clock} onClick={() => onChoose(one)}>
          {say(`inspector.time.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Timeline({ entity, entries }: { readonly entity: Entity; readonly entries: readonly TimelineEntry[] }) {
  const say = useWords();
  const [chosen, setChosen] = useState<Clock>();
  const clock = chosen ?? (entries.some(hasHeld) ? 'held' : 'reported');
  const years = byYear(entries, clock);
  return (
    <>
      <Clocks clock={clock} onChoose={setChosen} />
      {years.length === 0 && <p className="hint">{say('inspector.time.none')}</p>}
      {years.map(({ year, entries: inYear }) => (
        <section key={year} className="time-year">
          <h3>{year === '' ? say('inspector.time.undated') : say('inspector.time.year', { year })}</h3>
          <ol>
            {inYear.map((entry) => (
              <Entry key={entry.key} entry={entry} clock={clock} here={entity} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** What has a date, by when it held or by when it was reported. */
export function TimeTab({ entity }: { readonly entity: Entity }): ReactElement {
  const say = useWords();
  const sourceOf = useSource();
  const around = valueOf(useLoad('around', entity.id));
  const detail = valueOf(useLoad('entity', entity.id));
  const entries = useMemo(
    () =>
      detail &&
      timelineEntries({ entity: detail, around, using: ontology, dateOf: (source) => sourceOf(source)?.date }),
    [detail, around, sourceOf],
  );
  return (
    <Awaited slot="entity" of={entity.id}>
      {() => (
        <Awaited slot="around" of={entity.id}>
          {({ page }) => (
            <>
              {entries && <Timeline entity={entity} entries={entries} />}
              {page.truncated && (
                <p className="cut-note">{say('inspector.around.cut', { shown: page.shown, total: page.total })}</p>
              )}
            </>
          )}
        </Awaited>
      )}
    </Awaited>
  );
}
