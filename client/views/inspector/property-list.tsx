import { IconQuote } from '@tabler/icons-react';
import { useId, useState, type ReactElement } from 'react';
import type { Claim, Conflict, Props } from '../../../model/graph.ts';
import type { PropertyDeclarations } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { openClaim } from '../../state/select.ts';
import { useApp, useLanguage, useWords } from '../../ui/app-context.tsx';
import { linesText } from '../../ui/claim-words.ts';
import { propertyRows, type PropertyRow } from '../../ui/property-rows.ts';
import { useCitation } from '../../ui/use-citation.ts';
import { ConflictSides } from './conflict-sides.tsx';
import { PropertyText } from './property-text.tsx';

interface MarkProps {
  readonly label: string;
  readonly behind: readonly Claim[];
}

/** Leads to the claim behind a value; of several to their list. */
function ClaimMark({ label, behind }: MarkProps): ReactElement {
  const app = useApp();
  const say = useWords();
  const cite = useCitation();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [only] = behind;
  const isList = behind.length > 1;
  return (
    <>
      <button
        type="button"
        className="claim-mark"
        aria-label={say('inspector.behind', { label, n: behind.length })}
        title={say('inspector.behind', { label, n: behind.length })}
        {...(isList && { 'aria-expanded': open, 'aria-controls': list })}
        onClick={() => (isList ? setOpen(!open) : openClaim(app, only?.id))}
      >
        <IconQuote size={13} stroke={1.8} aria-hidden />
        {isList && behind.length}
      </button>
      {isList && open && (
        <ul id={list} className="behind">
          {behind.map((claim) => (
            <li key={claim.id}>
              <button type="button" className="cite-button" onClick={() => openClaim(app, claim.id)}>
                {cite(claim.source)} · {linesText(claim, say)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ListProps {
  readonly props: Props;
  readonly declared: PropertyDeclarations;
  /** What the values come from; none until it is known. */
  readonly claims?: readonly Claim[];
  readonly conflicts?: readonly Conflict[];
}

const NONE: readonly never[] = [];

function Row({ row, props, claims, conflicts }: { readonly row: PropertyRow } & Required<Omit<ListProps, 'declared'>>) {
  const language = useLanguage();
  const { name, declaration, value } = row;
  const label = inLanguage(language, declaration.label);
  const behind = claims.filter(({ sets }) => name in sets);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <div className="property-value">
          <PropertyText declared={declaration} value={value} props={props} />
        </div>
        {behind.length > 0 && <ClaimMark label={label} behind={behind} />}
        {conflicts
          .filter(({ property }) => property === name)
          .map((conflict) => (
            <ConflictSides key={conflict.part ?? ''} {...{ conflict, claims }} declared={declaration} />
          ))}
      </dd>
    </div>
  );
}

/** The shown properties, each with the claims behind it and, where they differ, what else is said. */
export function PropertyList({ props, declared, claims = NONE, conflicts = NONE }: ListProps): ReactElement | null {
  const say = useWords();
  const rows = propertyRows(props, declared);
  const withoutRow = conflicts.filter(({ property }) => !rows.some(({ name }) => name === property));
  if (rows.length + withoutRow.length === 0) return null;
  return (
    <section aria-label={say('inspector.properties')}>
      <dl className="properties">
        {rows.map((row) => (
          <Row key={row.name} {...{ row, props, claims, conflicts }} />
        ))}
      </dl>
      {withoutRow.map((conflict) => (
        <ConflictSides
          key={`${conflict.property} ${conflict.part ?? ''}`}
          {...{ conflict, claims }}
          declared={declared[conflict.property]}
          named
        />
      ))}
    </section>
  );
}
