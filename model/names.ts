/** One batch's word for how an entity is called. */
export interface Naming {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

export interface ResolvedNames {
  readonly name: string;
  readonly nameEn?: string;
  readonly aliases: readonly string[];
}

/**
 * The name of the first batch stays; other names become aliases, in the order they came.
 * @param namings one per batch that holds the entity, oldest first; not empty
 */
export function resolveNames(namings: readonly Naming[]): ResolvedNames {
  const [first, ...later] = namings;
  if (!first) throw new Error('resolveNames needs at least one naming');
  const nameEn = namings.find((naming) => naming.nameEn)?.nameEn;
  const aliases = new Set([
    ...(first.aliases ?? []),
    ...later.flatMap((naming) => [naming.name, ...(naming.aliases ?? [])]),
  ]);
  aliases.delete(first.name);
  return { name: first.name, ...(nameEn && { nameEn }), aliases: [...aliases] };
}

/** Every name by which it is found. */
export function allNames({ name, aliases, nameEn }: ResolvedNames): string[] {
  return [name, ...aliases, ...(nameEn ? [nameEn] : [])];
}
