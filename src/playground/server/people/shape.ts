/** Looks at a `/sim` body before anyone believes it: a field has one type, whatever the call. */
import { isObject } from "../parameters.ts";
import { SimRefusal } from "../refusal.ts";
import type { SimRoutes } from "../../client/sim.ts";

type PostRoute = Extract<keyof SimRoutes, `POST ${string}`>;

/** The fields that each call cannot do without. */
const REQUIRED: { readonly [R in PostRoute]: readonly (keyof SimRoutes[R]["body"])[] } = {
  "POST /sim/users": ["first_name"],
  "POST /sim/chats": ["type", "members"],
  "POST /sim/messages": ["chat_id"],
  "POST /sim/edits": ["chat_id", "message_id", "text"],
  "POST /sim/deletions": ["chat_id", "message_id"],
  "POST /sim/inline": ["from_id", "query"],
  "POST /sim/choose": ["from_id", "inline_query_id", "result_id", "chat_id"],
  "POST /sim/clicks": ["from_id", "data"],
  "POST /sim/guests": ["chat_id", "from_id", "text"],
  "POST /sim/block": ["user_id", "blocked"],
  "POST /sim/members": ["chat_id", "user_id", "status"],
  "POST /sim/reactions": ["chat_id", "message_id", "from_id", "reaction"],
  "POST /sim/topics": ["chat_id"],
  "POST /sim/upgrades": ["chat_id"],
  "POST /sim/stops": ["chat_id", "draft_id"],
  "POST /sim/settings": [],
  "POST /sim/faults": ["method"],
  "POST /sim/updates": [],
  "POST /sim/reset": [],
};

const isInteger = (value: unknown) => Number.isSafeInteger(value);
const isText = (value: unknown) => typeof value === "string";
const isTruth = (value: unknown) => typeof value === "boolean";
const areIntegers = (value: unknown) => Array.isArray(value) && value.every(isInteger);
const areObjects = (value: unknown) => Array.isArray(value) && value.every(isObject);
const isFile = (value: unknown) => isObject(value) && isText(value["base64"]);

const KINDS: readonly { is: (value: unknown) => boolean; what: string; fields: string }[] = [
  {
    is: isInteger,
    what: "a whole number",
    fields:
      "id chat_id from_id user_id sender_chat_id message_id message_thread_id reply_to_message_id ephemeral_message_id reply_to_ephemeral_message_id draft_id error_code retry_after delay_ms times for_ms",
  },
  {
    is: isText,
    what: "a text",
    fields:
      "first_name last_name username language_code title type text caption query offset chat_type inline_query_id result_id inline_message_id data name method description status bot",
  },
  {
    is: isTruth,
    what: "true or false",
    fields:
      "is_bot is_forum is_automatic_forward ephemeral blocked closed deleted can_send_messages drop_connection drop_answer half_open html",
  },
  { is: areIntegers, what: "a list of whole numbers", fields: "members admins" },
  { is: areObjects, what: "a list of objects", fields: "entities reaction" },
  { is: isObject, what: "an object", fields: "content forward_origin" },
  { is: isFile, what: "an object with base64", fields: "document photo" },
];
const KIND_OF = new Map(KINDS.flatMap((kind) => kind.fields.split(" ").map((field) => [field, kind] as const)));

/** Throws where a field is missing or of the wrong type. Updates are taken as they are, whatever they hold. */
export function checkShape(route: string, body: Readonly<Record<string, unknown>>): void {
  if (route === "POST /sim/updates") return;
  const missing = REQUIRED[route as PostRoute].find((field) => body[field] === undefined);
  if (missing) throw new SimRefusal(400, `${missing} is missing`);
  for (const [field, value] of Object.entries(body)) {
    const kind = KIND_OF.get(field);
    if (kind && !kind.is(value)) throw new SimRefusal(400, `${field} must be ${kind.what}`);
  }
}
