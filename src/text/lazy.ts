/** A constant that takes reading, such as a word list or a grammar: made when it is first asked for, and kept. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
