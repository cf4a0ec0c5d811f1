/** A label in both languages. zh is the source; en must say the same, short and plain. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** How the store and the panels treat a property of this type. */
interface PropertyTypeRow {
  /** How Neo4j stores the resolved value beside the document: a native property, or none. */
  readonly neo4j: 'STRING' | 'FLOAT' | 'BOOLEAN' | 'LIST<STRING>' | 'none';
  /** Which function of `model/format` writes the value for a reader. */
  readonly format: 'text' | 'choice' | 'flag' | 'number' | 'percent' | 'amounts' | 'date' | 'list';
  /** True when lists can be sorted by it. */
  readonly sortable: boolean;
}

/** The types a property can have. `model/schema/property-schemas` gives each its zod schema. */
export const PROPERTY_TYPES = {
  text: { neo4j: 'STRING', format: 'text', sortable: true },
  texts: { neo4j: 'LIST<STRING>', format: 'list', sortable: false },
  choice: { neo4j: 'STRING', format: 'choice', sortable: true },
  flag: { neo4j: 'BOOLEAN', format: 'flag', sortable: true },
  number: { neo4j: 'FLOAT', format: 'number', sortable: true },
  percent: { neo4j: 'FLOAT', format: 'percent', sortable: true },
  amounts: { neo4j: 'none', format: 'amounts', sortable: true },
  date: { neo4j: 'STRING', format: 'date', sortable: true },
  code: { neo4j: 'STRING', format: 'text', sortable: true },
  adcode: { neo4j: 'STRING', format: 'text', sortable: true },
} as const satisfies Record<string, PropertyTypeRow>;

export type PropertyType = keyof typeof PROPERTY_TYPES;

export interface PropertyDeclaration {
  readonly type: PropertyType;
  readonly label: Text;
  /** For `choice`: the allowed values and their words, in order. */
  readonly values?: Readonly<Record<string, Text>>;
  /** For `choice`: the values of what is so wide that a path over it says nothing; see `wideThings`. */
  readonly wide?: readonly string[];
  /** For `number`: the unit that every value has. */
  readonly unit?: Text;
  /** For `number`: the properties of the same thing that hold its unit and the word that softens it; shown with it. */
  readonly measured?: { readonly unit: string; readonly qualifier: string };
  /** The entity's id must end in the value. */
  readonly identifies?: boolean;
}

export type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;
