import type { CitedClaim } from '../../../model/api/answers.ts';
import {
  ontology,
  propertiesOfEntityKind,
  propertiesOfRelationKind,
  type PropertyDeclarations,
  type Text,
} from '../../../model/ontology/index.ts';
import type { Language } from '../../i18n/index.ts';
import { statementOf } from '../../ui/claim-words.ts';
import { missingWords } from '../../ui/found-words.ts';

/** Where words stand that the shown statement does not hold: a text property, or the statement in the other language. */
export interface OtherWording {
  /** The property's; the statement has none. */
  readonly label?: Text;
  readonly text: string;
}

function declared({ type, kind }: CitedClaim['subject']): PropertyDeclarations {
  return type === 'entity' ? propertiesOfEntityKind(ontology, kind) : propertiesOfRelationKind(ontology, kind);
}

function wordings({ claim, subject }: CitedClaim, language: Language): OtherWording[] {
  const properties = declared(subject);
  const texts = Object.entries(claim.sets).flatMap(([name, value]) => {
    const property = properties[name];
    if (property?.type !== 'text' && property?.type !== 'texts') return [];
    const { label } = property;
    return [value].flat().flatMap((text) => (typeof text === 'string' ? [{ label, text }] : []));
  });
  return [{ text: statementOf(claim, language === 'en' ? 'zh-CN' : 'en') }, ...texts];
}

/** Why a claim is found whose statement, in the reader's language, does not say so: what holds most of the words. */
export function otherWording(found: CitedClaim, language: Language, query: string): OtherWording | undefined {
  const missing = missingWords(statementOf(found.claim, language), query).join(' ');
  if (missing === '') return undefined;
  const counted = wordings(found, language).map((wording) => ({
    wording,
    left: missingWords(wording.text, missing).length,
  }));
  const [best] = counted.toSorted((a, b) => a.left - b.left);
  return best && best.left < missing.split(' ').length ? best.wording : undefined;
}
