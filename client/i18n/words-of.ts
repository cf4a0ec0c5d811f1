/** What a translation must have: every key of its source. */
export type WordsOf<Source> = Readonly<Record<keyof Source, string>>;
