/** A constant that takes reading, such as a word list or a grammar: made when it is first asked for, and kept. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
