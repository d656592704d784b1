/**
 * A pure function of a string that remembers what it gave: always for the `most` strings it was asked for last, at most for
 * twice as many.
 */
export function memoized<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  let recent = new Map<string, Value>();
  let before: ReadonlyMap<string, Value> = recent;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? make(text);
    if (recent.size === most) [before, recent] = [recent, new Map()];
    recent.set(text, value);
    return value;
  };
}
