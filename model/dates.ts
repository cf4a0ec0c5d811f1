/**
 * Dates with the precision of the source: `2022`, `2022-H1`, `2022-Q3`, `2022-09`, `2022-09-11`.
 * Nothing finer is ever made up.
 */
const PARTIAL_DATE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

export interface DateRange {
  /** First and last day, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function months(year: number, first: number, last: number): DateRange {
  const pad = (month: number): string => String(month).padStart(2, '0');
  return {
    first: `${year}-${pad(first)}-01`,
    last: `${year}-${pad(last)}-${String(lastDay(year, last)).padStart(2, '0')}`,
  };
}

/** The days a partial date covers, or undefined when it is not a date (2022-13, 2023-02-30). */
export function dateRange(text: string): DateRange | undefined {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < 1000) return undefined;
  if (match[2]) return match[2] === '1' ? months(year, 1, 6) : months(year, 7, 12);
  if (match[3]) return months(year, Number(match[3]) * 3 - 2, Number(match[3]) * 3);
  if (!match[4]) return months(year, 1, 12);
  const month = Number(match[4]);
  if (month < 1 || month > 12) return undefined;
  if (!match[5]) return months(year, month, month);
  const day = Number(match[5]);
  return day >= 1 && day <= lastDay(year, month) ? { first: text, last: text } : undefined;
}

/** A text that sorts dates of any precision by their first day; '' when there is none. */
export function dateSortKey(text: string | undefined): string {
  return text === undefined ? '' : (dateRange(text)?.first ?? '');
}

/** Later first day first; of two that start together the more precise first; no date last. */
export function compareLaterFirst(a: string | undefined, b: string | undefined): number {
  const [left, right] = [dateSortKey(a), dateSortKey(b)];
  if (left !== right) return left < right ? 1 : -1;
  const [leftEnd, rightEnd] = [a ? dateRange(a)?.last : undefined, b ? dateRange(b)?.last : undefined];
  if (leftEnd === rightEnd) return 0;
  return (leftEnd ?? '9999') < (rightEnd ?? '9999') ? -1 : 1;
}

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const QUARTERS_ZH = ['一', '二', '三', '四'];

/** `2022-H1` → `2022年上半年` / `first half of 2022`. A text that is no date comes back as it is. */
export function formatDate(text: string, language: 'zh-CN' | 'en'): string {
  const match = PARTIAL_DATE.exec(text);
  if (!match || !dateRange(text)) return text;
  const [, year, half, quarter, month, day] = match;
  if (language === 'zh-CN') {
    if (half) return `${year}年${half === '1' ? '上' : '下'}半年`;
    if (quarter) return `${year}年第${QUARTERS_ZH[Number(quarter) - 1]}季度`;
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  if (half) return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  if (quarter) return `Q${quarter} ${year}`;
  const name = month ? `${MONTHS_EN[Number(month) - 1]} ` : '';
  return day ? `${Number(day)} ${name}${year}` : `${name}${year}`;
}
