/** Updates as Telegram hardly sends them, made from some that it did. */
import type { NewUpdate } from "../../src/playground/server/updates.ts";
import type { Random } from "../support/random.ts";

/** Fields that the Bot API calls optional, in every object that has them. */
const OPTIONAL = new Set(
  "username last_name language_code title text caption entities reply_to_message data forward_origin via_bot reply_markup edit_date message_thread_id is_topic_message sender_chat offset chat_type inline_message_id mime_type file_name file_size".split(
    " ",
  ),
);
const ENTITIES = { text: "entities", caption: "caption_entities" } as const;
/** Values of every type that JSON can carry. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  -(2 ** 63),
  "",
  "x".repeat(10_000),
  "\uD83D",
  "__proto__",
  [],
  [null],
  {},
  { id: {} },
];

/** A copy that lacks up to three of what one may not count on. */
export function thinned(update: NewUpdate, random: Random): NewUpdate {
  const copy = structuredClone(update);
  for (let times = 1 + Math.floor(random.next() * 3); times > 0; times -= 1) {
    const optional = fieldsOf(copy).filter(({ field }) => OPTIONAL.has(field));
    if (optional.length === 0) break;
    const { holder, field } = random.pick(optional);
    Reflect.deleteProperty(holder, field);
    // There are no entities without their text.
    if (field === "text" || field === "caption") Reflect.deleteProperty(holder, ENTITIES[field]);
  }
  return copy;
}

/** A copy in which one to four fields, however deep, are gone or hold a value of any type. */
export function broken(update: NewUpdate, random: Random): NewUpdate {
  const copy = structuredClone(update);
  for (let times = 1 + Math.floor(random.next() * 4); times > 0; times -= 1) {
    const fields = fieldsOf(copy);
    if (fields.length === 0) break;
    const { holder, field } = random.pick(fields);
    if (random.chance(0.3)) Reflect.deleteProperty(holder, field);
    else Reflect.set(holder, field, structuredClone(random.pick(ODD_VALUES)));
  }
  return copy;
}

/** Every field below the update's own one, which says of which kind the update is. */
function fieldsOf(holder: object, depth = 0): { holder: object; field: string }[] {
  return Object.entries(holder).flatMap(([field, value]) => [
    ...(depth > 0 ? [{ holder, field }] : []),
    ...(typeof value === "object" && value !== null ? fieldsOf(value as object, depth + 1) : []),
  ]);
}
