import type { Request } from 'express';
import { Problem } from '../../model/api/problems.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

/** The language a request asks for: `?lang=`, else Accept-Language, else zh-CN. */
export function languageOf(request: Request): Language {
  const asked = request.query['lang'];
  if (isLanguage(asked)) return asked;
  return request.acceptsLanguages('zh-CN', 'zh', 'en') === 'en' ? 'en' : 'zh-CN';
}

/** @throws Problem `parameter-invalid` when `?lang=` names a language we do not speak */
export function checkLanguage(request: Request): void {
  const asked = request.query['lang'];
  if (asked === undefined || asked === '' || isLanguage(asked)) return;
  const allowed = LANGUAGES.join(', ');
  throw new Problem('parameter-invalid', {
    field: 'lang',
    reason: `must be one of: ${allowed}`,
    reasonZh: `只能是：${allowed}`,
  });
}
