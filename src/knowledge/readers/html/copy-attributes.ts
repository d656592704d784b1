/** An attribute of a copied element, as Readability asks for it. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): Attribute;
}

export function attributeOf(name: string, value: string): Attribute {
  return { name, value, cloneNode: () => attributeOf(name, value) };
}

/** What a style says, by property. */
export function declarationsIn(style: string): Record<string, string> {
  const declarations: Record<string, string> = {};
  for (const rule of style.split(";")) {
    const at = rule.indexOf(":");
    const value = rule.slice(at + 1).trim();
    if (at > 0 && value) declarations[rule.slice(0, at).trim()] = value;
  }
  return declarations;
}
