import type { KeyboardEvent, ReactElement } from 'react';
import type { Path } from '../../../model/api/answers.ts';
import type { Hop } from '../../state/find/path-hops.ts';
import { elementsOf } from '../../state/find/paths.ts';
import { select, selectAndReveal } from '../../state/select.ts';
import { useApp, useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { hopWords } from './hop-words.ts';
import { useLight } from './use-light.ts';

/** One sentence; both ends lead to their entities, the verb to the relation with its claims. */
function HopSentence({ hop }: { readonly hop: Hop }): ReactElement {
  const app = useApp();
  const language = useLanguage();
  const { verb, after } = hopWords(hop, language);
  return (
    <li className="hop">
      <EntityLink entity={hop.from} />{' '}
      <button type="button" className="hop-verb" onClick={() => selectAndReveal(app, hop.main.id)}>
        {verb}
      </button>{' '}
      <EntityLink entity={hop.to} anchor={hop.from.id} />
      {after}
    </li>
  );
}

/** Up and down go from path to path. */
function walkPaths(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...(event.currentTarget.closest('.paths')?.querySelectorAll<HTMLElement>('.path-head') ?? [])];
  event.preventDefault();
  all[all.indexOf(event.currentTarget) + step]?.focus();
}

interface Props {
  readonly path: Path;
  readonly hops: readonly Hop[];
  /** From 1. */
  readonly n: number;
  /** Which two it ties, where there are more than two. */
  readonly ends: string;
}

/** A path step by step. It lights on the canvas while it is pointed at; a click selects all of it. */
export function PathItem({ path, hops, n, ends }: Props): ReactElement {
  const app = useApp();
  const say = useWords();
  const elements = elementsOf(path);
  const { on, off } = useLight(elements);
  const chosen = useAppState(
    ({ selection }) => selection.length === elements.length && elements.every((id) => selection.includes(id)),
  );
  return (
    <li className="path" onPointerEnter={on} onPointerLeave={off}>
      <button
        type="button"
        className="path-head"
        aria-pressed={chosen}
        title={say('paths.path.select')}
        onFocus={on}
        onBlur={off}
        onKeyDown={walkPaths}
        onClick={() => select(app, elements)}
      >
        <span className="aloud">{say('paths.path')}</span>
        <span className="path-number">{n}</span>
        {hops.length === 1 ? say('paths.path.direct') : say('paths.path.hops', { n: hops.length })}
        <span className="path-ends">{ends}</span>
      </button>
      <ol className="hops">
        {hops.map((hop) => (
          <HopSentence key={hop.main.id} hop={hop} />
        ))}
      </ol>
    </li>
  );
}
