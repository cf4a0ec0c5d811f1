import { sortAmount } from '../../../model/amounts.ts';
import type { Props } from '../../../model/graph.ts';
import { AMOUNT_BASES, type AmountBasis } from '../../../model/ontology/index.ts';
import { inLanguage } from '../../i18n/index.ts';
import { lineOf } from '../../state/drawn/stage-lines.ts';
import { amountInFull, amountsIn, amountText, amountTexts, stageLabel } from '../../ui/entity-words.ts';
import { stageOf } from '../../state/filters/filters.ts';
import { LineSample } from '../../ui/line-sample.tsx';
import type { ColumnContext } from './column-context.ts';
import type { Column } from './column.ts';
import type { PropertiesOf } from './property-columns.ts';
import { stageRank } from './stage-rank.ts';

interface Declared {
  readonly id: string;
  readonly kind: string;
  readonly props: Props;
}

/** How far it is, and how much it is: the same for projects and for the relations that lead to them. */
export function dealColumns<T extends Declared>(
  { language, say }: ColumnContext,
  propertiesOf: PropertiesOf,
): { readonly stage: Column<T>; readonly amount: Column<T> } {
  const could = (row: T, property: string): boolean => propertiesOf(row.kind)[property] !== undefined;
  const stage: Column<T> = {
    name: 'stage',
    title: say('table.stage'),
    // Stages are longer words in English.
    width: language === 'en' ? 152 : 92,
    first: true,
    text: (row) => stageOf(row) && stageLabel(stageOf(row), language),
    missing: (row) => (could(row, 'stage') ? say('value.notStated') : ''),
    rank: (row) => (stageOf(row) ? stageRank(stageOf(row)) : undefined),
    cell: (row) => (
      <span className="stage">
        <LineSample look={lineOf(stageOf(row))} />
        {stageLabel(stageOf(row), language)}
      </span>
    ),
  };
  const amount: Column<T> = {
    name: 'amount',
    title: say('table.amount'),
    width: 118,
    first: true,
    numeric: true,
    text: ({ props }) => amountText(amountsIn(props), language),
    missing: (row) => (could(row, 'amounts') ? say('amount.notStated') : ''),
    hint: ({ props }) => amountInFull(amountsIn(props), language),
    rank: ({ props }) => (amountsIn(props).length > 0 ? sortAmount(amountsIn(props)) : undefined),
    cell: ({ props }) => amountTexts(amountsIn(props), language).map((text) => <div key={text}>{text}</div>),
  };
  return { stage, amount };
}

/** For files: the amounts of each basis that occurs, in yuan. */
export function yuanColumns<T extends Declared>(
  rows: readonly T[],
  { language, say }: ColumnContext,
): readonly Column<T>[] {
  const occurring = new Set(rows.flatMap(({ props }) => amountsIn(props).map(({ basis }) => basis)));
  const bases = (Object.keys(AMOUNT_BASES) as AmountBasis[]).filter((basis) => occurring.has(basis));
  return bases.map((basis) => {
    const yuanOf = ({ props }: T): number | undefined =>
      amountsIn(props).find((amount) => amount.basis === basis)?.yuan ?? undefined;
    return {
      name: `yuan.${basis}`,
      title: say('table.amount.yuan', { basis: inLanguage(language, AMOUNT_BASES[basis]) }),
      width: 130,
      numeric: true,
      text: (row) => String(yuanOf(row) ?? ''),
      value: yuanOf,
    };
  });
}
