import type { SourceStats } from '../../model/api/answers.ts';
import { formatProperty } from '../../model/format.ts';
import type { Lines, Props } from '../../model/graph.ts';
import { ontology, propertiesOfEntityKind, propertiesOfRelationKind } from '../../model/ontology/index.ts';
import { inLanguage, translate, type Language } from '../i18n/index.ts';
import { MOST_COPIED } from '../state/inspect/copy-selection.ts';
import type { CopyWords } from '../state/inspect/copy-text.ts';
import { statementOf } from './claim-words.ts';
import { fullCitation } from './citation.ts';
import { amountsIn, amountTexts, kindLabel, nameOf, relationLabel, spanText, stageLabel } from './entity-words.ts';
import { stageOf } from '../state/filters/filters.ts';
import { propertyRows } from './property-rows.ts';

/** Punctuation of Chinese is as wide as its characters, and nothing stands around it. */
const MARKS = {
  'zh-CN': { word: ' ', item: '\uff0c', stop: '。', dash: '——', open: '\uff08', close: '\uff09', says: '\uff1a' },
  en: { word: ' ', item: ', ', stop: '.', dash: ' — ', open: ' (', close: ')', says: ': ' },
} as const satisfies Record<Language, unknown>;

/** Shown in words of their own: the others as they are declared. */
const OWN_WORDS = ['stage', 'amounts', 'from', 'to'];

function factsOf(kind: string, props: Props, language: Language): string[] {
  const stage = stageOf({ props });
  const others = propertyRows(props, propertiesOfRelationKind(ontology, kind))
    .filter(({ name }) => !OWN_WORDS.includes(name))
    .map(({ declaration, value }) => formatProperty(declaration, value, language, props));
  const facts = [stage && stageLabel(stage, language), ...amountTexts(amountsIn(props), language)];
  return [...facts, spanText(props, language), ...others].filter(Boolean);
}

function linesIn([first, last]: Lines, language: Language): string {
  const key = first === last ? 'copy.line' : 'copy.lines';
  return translate(language, key, { lines: first === last ? first : `${first}–${last}` });
}

/** The words in which entities, relations and claims are copied. */
export function copyWords(language: Language, sources: readonly SourceStats[]): CopyWords {
  const { dash, open, close, says, ...marks } = MARKS[language];
  const sourceText = (id: string): string => {
    const source = sources.find((one) => one.id === id);
    return source ? fullCitation(source, language) : id;
  };
  return {
    marks,
    dash,
    name: (entity) => nameOf(entity, language),
    kind: (kind) => kindLabel(kind, language),
    verb: (kind) => relationLabel(kind, 'out', language),
    facts: (kind, props) => factsOf(kind, props, language),
    properties: ({ kind, props }) =>
      propertyRows(props, propertiesOfEntityKind(ontology, kind)).map(
        ({ declaration, value }) =>
          inLanguage(language, declaration.label) + says + formatProperty(declaration, value, language, props),
      ),
    statement: (claim) => statementOf(claim, language),
    source: sourceText,
    lines: (lines) => linesIn(lines, language),
    more: (n) => translate(language, 'copy.more', { n, most: MOST_COPIED }),
    brackets: (facts) => open + facts.join(marks.item) + close,
  };
}
