export { inLanguage, translate, type Language, type Values, type WordKey } from './words.ts';
