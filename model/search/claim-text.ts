import type { Claim } from '../graph.ts';
import { propertiesOfEntityKind, propertiesOfRelationKind, type Ontology } from '../ontology/index.ts';
import { foldWhole } from './fold.ts';

/* What a claim says in words, as one folded text: a claim is found by a word when its text holds the word somewhere. */

/** Between the parts of a claim's text: folding leaves none, so no word runs from one part into the next. */
const BETWEEN = '\n';

/** The properties of a kind, of entity or relation, that hold words: `text` and `texts`. A choice or a code holds none. */
function textProperties(using: Ontology, kind: string): ReadonlySet<string> {
  const declared = using.relationKinds[kind]
    ? propertiesOfRelationKind(using, kind)
    : propertiesOfEntityKind(using, kind);
  return new Set(
    Object.entries(declared).flatMap(([property, { type }]) => (type === 'text' || type === 'texts' ? [property] : [])),
  );
}

/** @param textual which properties hold words */
function claimText({ statement, statementEn, sets }: Claim, textual: ReadonlySet<string>): string {
  const texts = [statement];
  if (statementEn !== undefined) texts.push(statementEn);
  for (const [property, value] of Object.entries(sets)) {
    if (!textual.has(property)) continue;
    for (const part of Array.isArray(value) ? value : [value]) if (typeof part === 'string') texts.push(part);
  }
  return texts.map(foldWhole).join(BETWEEN);
}

/** Makes the text of claims, by the kind of what they are about: statement, English statement and texts, folded. */
export function claimTexts(using: Ontology): (kind: string, claim: Claim) => string {
  const known = new Map<string, ReadonlySet<string>>();
  return (kind, claim) => {
    const textual = known.get(kind) ?? textProperties(using, kind);
    known.set(kind, textual);
    return claimText(claim, textual);
  };
}

/**
 * What a claim's text must hold, all of it: the words of a query, parted by white space, folded, the longest first.
 * Empty when the query holds nothing to look for.
 */
export function claimTerms(query: string): string[] {
  const terms = new Set(query.split(/\s+/u).map(foldWhole));
  terms.delete('');
  return [...terms].sort((a, b) => b.length - a.length);
}
