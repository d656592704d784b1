/** Longest data of a button, in bytes (Bot API, InlineKeyboardButton). */
export const DATA_BYTES = 64;

/** A value in a button's data. What is written of it holds ASCII letters, digits, "-" and "_" alone. */
interface Field<Value> {
  /** A regular expression of what is written, without groups. */
  readonly pattern: string;
  /** Most bytes that are written. */
  readonly bytes: number;
  readonly read: (written: string) => Value;
  /** It may be missing at the end of the data, as where an earlier version made the button. */
  readonly isOptional?: true;
}

type Fields = Readonly<Record<string, Field<string | number | undefined>>>;
/** What a button of a shape tells the bot. */
type DataOf<Of extends Fields> = {
  readonly [Name in keyof Of]: Of[Name] extends Field<infer Value> ? Value : never;
};

/** The data of one kind of button: `name`, then its fields, ":" between them. */
export interface Shape<Data> {
  readonly name: string;
  /** Matches whole data of this shape and nothing else. */
  readonly pattern: RegExp;
  /** Most bytes of its data. */
  readonly bytes: number;
  readonly pack: (data: Data) => string;
  /** Undefined where the data is another shape's, or made by hand. */
  readonly parse: (data: string) => Data | undefined;
}

/** Declares the data of one kind of button. */
export function shape<Of extends Fields>(name: string, fields: Of): Shape<DataOf<Of>> {
  const entries = Object.entries(fields);
  const pattern = new RegExp(`^${name}${entries.map(([, field]) => patternOf(field)).join("")}$`);
  return {
    name,
    pattern,
    bytes: entries.reduce((sum, [, field]) => sum + 1 + field.bytes, name.length),
    pack: (data) => [name, ...entries.map(([key]) => data[key])].filter((value) => value !== undefined).join(":"),
    parse(data) {
      const written = pattern.exec(data);
      if (!written) return undefined;
      const values = entries.map(([key, { read }], index) => {
        const value = written[index + 1];
        return [key, value === undefined ? undefined : read(value)];
      });
      return Object.fromEntries(values) as DataOf<Of>;
    },
  };
}

function patternOf({ pattern, isOptional }: Fields[string]): string {
  return isOptional ? `(?::(${pattern}))?` : `:(${pattern})`;
}

/** A whole number from 0. */
export function whole(digits: number): Field<number> {
  return { pattern: `\\d{1,${digits}}`, bytes: digits, read: Number };
}

/** One of these words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Field<Word> {
  const bytes = Math.max(...words.map(({ length }) => length));
  return { pattern: words.join("|"), bytes, read: (written) => written as Word };
}

/** A field that stands last, and may be missing. */
export function optional<Value extends string | number>(field: Field<Value>): Field<Value | undefined> {
  return { ...field, isOptional: true };
}

/** An id that the store gave. */
export const storeId: Field<string> = { pattern: "[\\w-]{1,20}", bytes: 20, read: String };

/** Names a document: see `keyOf`. */
export const documentKey: Field<string> = { pattern: "[\\w-]{12}", bytes: 12, read: String };

/** A person's id at Telegram. */
export const personId: Field<number> = { pattern: "\\d{1,16}", bytes: 16, read: Number };
