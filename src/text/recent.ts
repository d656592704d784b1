/** What was last used of more than fits: the value used longest ago goes first. */
export interface Recent<Value, Key = string> {
  /** A value that is still there; it is the last one used from now on. */
  get(key: Key): Value | undefined;
  put(key: Key, value: Value): void;
}

/** Remembers so many values. */
export function openRecent<Value, Key = string>(capacity: number): Recent<Value, Key> {
  const values = new Map<Key, Value>();

  const put = (key: Key, value: Value): void => {
    values.delete(key);
    values.set(key, value);
    if (values.size > capacity) values.delete(values.keys().next().value!);
  };

  return {
    get: (key) => {
      const value = values.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    put,
  };
}
