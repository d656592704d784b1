import { openRecent } from "../../text/recent.ts";

/** How many articles' words are kept at hand, those of the last answers. */
const AT_HAND = 256;

/** The same function, which remembers its last results. */
export function lastUsed<Key, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const known = openRecent<Value, Key>(AT_HAND);
  return (key) => {
    const last = known.get(key);
    if (last !== undefined) return last;
    const value = make(key);
    known.put(key, value);
    return value;
  };
}
