/** What was last used of more than fits: the value used longest ago goes first. */
export interface Recent<Value> {
  /** A value that is still there; it is the last one used from now on. */
  get(key: string): Value | undefined;
  put(key: string, value: Value): void;
}

/** Remembers so many values. */
export function openRecent<Value>(capacity: number): Recent<Value> {
  const values = new Map<string, Value>();

  const put = (key: string, value: Value): void => {
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
