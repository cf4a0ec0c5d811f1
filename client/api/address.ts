export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** `/api/entities/{id}` → `/api/entities/company:x`; the colon and tilde of our ids stay readable. */
export function fillPath(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(values[name] ?? '').replaceAll('%3A', ':'),
  );
}

/** Lists become one parameter with commas; what is undefined or empty is left out. */
export function queryText(query: Query): string {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return text === '' ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
