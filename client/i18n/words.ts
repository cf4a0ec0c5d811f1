import type { Text } from '../../model/ontology/index.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

export type Language = 'zh-CN' | 'en';
export type WordKey = keyof typeof zhCn;
export type Words = Readonly<Record<WordKey, string>>;

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCn, en };

export type Values = Readonly<Record<string, string | number>>;

/** From here on figures are parted by commas; years never are. */
const LONG_NUMBER = 10_000;

const textOf = (value: string | number): string =>
  typeof value === 'number' && value >= LONG_NUMBER ? value.toLocaleString('en-US') : String(value);

/** `{n}`, or `{n|tie|ties}` where one is told apart from several: `1 tie`, `3 ties`. */
const HOLE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

export function translate(language: Language, key: WordKey, values: Values = {}): string {
  return WORDS[language][key].replace(HOLE, (whole: string, name: string, one?: string, several?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const text = textOf(value);
    return one === undefined ? text : `${text} ${text === '1' ? one : several}`;
  });
}

/** The label of something declared in the ontology. */
export const inLanguage = (language: Language, text: Text): string => (language === 'en' ? text.en : text.zh);
