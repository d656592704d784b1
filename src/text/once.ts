/**
 * Does work on an object once, and keeps what came of it as long as the object: the same work on the same object gives the
 * same value.
 */
export type Once = <Key extends object, Value>(key: Key, work: (key: Key) => Value) => Value;

/** A memory of works done. */
export function openOnce(): Once {
  const values = new WeakMap<object, Map<unknown, unknown>>();
  return <Key extends object, Value>(key: Key, work: (key: Key) => Value): Value => {
    const own = values.get(key) ?? new Map<unknown, unknown>();
    values.set(key, own);
    if (!own.has(work)) own.set(work, work(key));
    return own.get(work) as Value;
  };
}
