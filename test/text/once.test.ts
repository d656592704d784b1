import { expect, it } from "vitest";
import { openOnce } from "../../src/text/once.ts";

it("does each work once for each object, and remembers also that nothing came of it", () => {
  const once = openOnce();
  const done: string[] = [];
  const work = (name: string, value: unknown) => (key: { id: string }) => {
    done.push(`${name} ${key.id}`);
    return value;
  };
  const [one, two] = [work("one", 1), work("two", undefined)];
  const [a, b] = [{ id: "a" }, { id: "b" }];
  expect([once(a, one), once(a, two), once(b, one), once(a, one), once(a, two)]).toEqual([
    1,
    undefined,
    1,
    1,
    undefined,
  ]);
  expect(done).toEqual(["one a", "two a", "one b"]);
});
