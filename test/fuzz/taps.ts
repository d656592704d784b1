/** What a button tells the bot: its own data, that of earlier versions, and what nobody's button ever told. */
import type { Random } from "../support/random.ts";

/** Data that no button has, of the shapes of today. */
const MADE_UP = [
  "",
  "a",
  "a:show:x:quote:1",
  "a:show:aaaaaaaaaaaa:context:999",
  "a:page:aaaaaaaaaaaa:0:9999",
  "a:keep:aaaaaaaaaaaa:9",
  "s:list:9999",
  "s:show:aaaaaaaaaaaa",
  "s:file",
  "d:list:99999:vi",
  "d:card:aaaaaaaaaaaa:fr",
  "e:aaaaaaaaaaaa",
  "g:answers:x",
  "g:language:zz",
  "l:zz",
  "f:1:yes",
  "k:step:yes:aaaaaaaaaaaa",
  "k:gap:aaaaaaaaaaaa",
  "k:act:pin:aaaaaaaaaaaa",
  "k:pin:aaaaaaaaaaaa:2",
  "k:gaps:9999",
  "k:audit:99999",
  "k:files:remove:9999",
  "k:file:remove:aaaaaaaaaaaa",
  "k:admin:9:en",
  "__proto__",
  "🙂".repeat(16),
];
/** What the buttons of earlier versions told; `*` is an id. */
const EARLIER = (
  "a:*:p1 a:*:p999 a:*:c0 a:*:x a:*:u a:*:d a:*:r1 a:*:v a:*:s d:list:0 d:card:* d:card:*:1 d:read:*:0 e:* f:1 g:answers:private " +
  "g:language:own l:en k:yes:* k:replace:* k:no:* k:done:* k:drop:* k:gap:* k:gaps:0 k:pin:* k:pin:*:1 k:words:* k:write:* k:scope:* " +
  "k:fix:* k:audit:0 k:removes:0 k:restores:0 k:remove:* k:restore:* k:admin:9"
).split(" ");

/** Mostly data of one of the message's own buttons. */
export function tapFrom(own: readonly string[], random: Random): string {
  const kind = random.next();
  const data = random.pick(own);
  if (kind < 0.82) return data;
  if (kind < 0.87) return random.pick(MADE_UP);
  if (kind < 0.94) return random.pick(EARLIER).replace("*", /[\w-]{12}/.exec(data)?.[0] ?? "aaaaaaaaaaaa");
  return damaged(data, random);
}

/** Cut, longer, or with another letter; at most 64 bytes. */
function damaged(data: string, random: Random): string {
  const at = Math.floor(random.next() * data.length);
  const kind = random.next();
  if (kind < 0.4) return data.slice(0, at);
  if (kind < 0.6) return `${data}${random.pick([":", ":0", ":vi", "\n", " "])}`.slice(0, 64);
  return data.slice(0, at) + random.pick(["0", "9", "z", "Z", "-", ":", "_"]) + data.slice(at + 1);
}
