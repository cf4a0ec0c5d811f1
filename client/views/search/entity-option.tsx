import type { ReactElement } from 'react';
import type { SearchHit } from '../../../model/api/answers.ts';
import { useAppState, useLanguage, useWords } from '../../ui/app-context.tsx';
import { featuredText, kindLabel, nameOf } from '../../ui/entity-words.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { matchText } from '../../ui/match-text.ts';
import { FoundOption, type Choosing } from './found-option.tsx';

interface Props extends Choosing {
  readonly hit: SearchHit;
}

/** An entity found by its name. */
export function EntityOption({ hit, ...choosing }: Props): ReactElement {
  const say = useWords();
  const language = useLanguage();
  const isShown = useAppState(({ scene }) => scene.graph.entities.has(hit.entity.id));
  const { entity } = hit;
  return (
    <FoundOption found={hit} {...choosing}>
      <KindIcon kind={entity.kind} size={26} />
      <span className="hit-words">
        <span className="hit-name">{nameOf(entity, language)}</span>
        <span className="hit-facts">
          {[kindLabel(entity.kind, language), featuredText(entity, language)].filter(Boolean).join(' · ')}
        </span>
        <span className="hit-match">{matchText(hit, say)}</span>
      </span>
      <span className="hit-side">
        {isShown && <span className="hit-shown">{say('search.shown')}</span>}
        <span>{say('search.degree', { n: entity.degree })}</span>
      </span>
    </FoundOption>
  );
}
