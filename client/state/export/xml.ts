/** XML has no place for control characters but tabs and line ends, nor for halves of a character. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it may stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, (char) => ('\t\n\r'.includes(char) ? char : ''))
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** At most two digits: a hundredth of a pixel is more than anyone sees. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);

/**
 * An element as markup; attributes that are undefined are left out.
 * @param children markup: other elements, or `escapeXml` of a text
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]))
    .join('');
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
