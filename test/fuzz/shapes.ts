/** Shapes of updates that Telegram cannot send, one by one, and what shows that an update had one of them. */
import type { Call } from "../../src/playground/client/sim.ts";
import { string } from "../../src/playground/server/parameters.ts";
import type { World } from "../../src/playground/server/world.ts";
import type { LoggedEvent } from "../support/bot.ts";

type Payload = Readonly<Record<string, unknown>>;

/** Why the server refuses what the bot says to an update of this shape. */
interface Shape {
  readonly refusal: RegExp;
  readonly isSeenIn: (payload: Payload, world: World) => boolean;
}

const TOO_OLD = /^answer\w+Query: Bad Request: query is too old/;

const REFUSED: Readonly<Record<string, Shape>> = {
  "a query that was sent before": { refusal: TOO_OLD, isSeenIn: (payload, world) => isQuery(queryOf(payload), world) },
  "a query without an id of Telegram's": {
    refusal: TOO_OLD,
    isSeenIn: (payload, world) => !isQuery(queryOf(payload), world),
  },
  "a message without a number": {
    refusal: /Can't find field "message_id"$/,
    isSeenIn: ({ reply_parameters: below }) => !Number.isSafeInteger((below as Payload | undefined)?.["message_id"]),
  },
  "a message with a number that is none": {
    refusal: /message to edit not found$/,
    isSeenIn: ({ message_id: id }) => !isNumberOfTelegram(id),
  },
  "a person with a number that is none": {
    refusal: /invalid user_id specified$/,
    isSeenIn: ({ user_id: id }) => !isNumberOfTelegram(id),
  },
  "a person without a number": {
    refusal: /user not found$/,
    isSeenIn: ({ ephemeral_message_parameters: to }) =>
      !isNumberOfTelegram((to as Payload | undefined)?.["receiver_user_id"]),
  },
  "a button for a person without a number": {
    refusal: /BUTTON_DATA_INVALID$/,
    isSeenIn: ({ reply_markup: markup }) => /"callback_data":"f:(?!\d{1,16}:)/u.test(JSON.stringify(markup)),
  },
  "a file without an id of Telegram's": {
    refusal: /invalid file_id$/,
    isSeenIn: ({ file_id: id }, { state }) => !state.files.has(string(id)),
  },
  "a chat without an id": { refusal: /chat_id is empty$/, isSeenIn: ({ chat_id: id }) => string(id) === "" },
  "a chat that does not exist": {
    refusal: /Bad Request: chat not found$/,
    isSeenIn: ({ chat_id: id }, { state }) => !state.rooms.has(Number(id)),
  },
};

/** What the bot logs of an update of this shape, by the error and the place it comes from. */
const LOGGED: Readonly<Record<string, { readonly error: string; readonly at?: RegExp }>> = {
  "a field of another type": { error: "TypeError" },
  "a message without a chat": { error: "Error", at: /^at orThrow \(.*grammy/ },
  "a number with a fraction": { error: "StoreError" },
  "an answer that is refused for its shape": { error: "GrammyError" },
};

/** The shape of the update that a refused call answers; `undefined` where Telegram can send it. */
export function shapeOfRefused({ method, payload, description }: Call, world: World): string | undefined {
  const said = `${method}: ${description ?? ""}`;
  const shapes = Object.entries(REFUSED);
  return shapes.find(([, { refusal, isSeenIn }]) => refusal.test(said) && isSeenIn(payload, world))?.[0];
}

/** The same of an update that ended in an error. */
export function shapeOfLogged({ fields }: LoggedEvent): string | undefined {
  const [error, place] = [String(fields["error"]), String(fields["at"])];
  return Object.entries(LOGGED).find(([, shape]) => shape.error === error && (shape.at?.test(place) ?? true))?.[0];
}

/** The id of a query that the call is the first to answer, after its person has given up. */
export function queryAnsweredLate({ method, payload, description }: Call, { state }: World): string | undefined {
  const id = String(queryOf(payload));
  const query = state.callbacks.get(id) ?? state.inlineQueries.get(id) ?? state.guestQueries.get(id);
  const isLate = TOO_OLD.test(`${method}: ${description ?? ""}`) && query !== undefined && query.answer === undefined;
  return isLate ? id : undefined;
}

/** Messages and people are counted from 1. */
function isNumberOfTelegram(id: unknown): boolean {
  return Number.isSafeInteger(id) && Number(id) > 0;
}

function queryOf(payload: Payload): unknown {
  return payload["callback_query_id"] ?? payload["inline_query_id"] ?? payload["guest_query_id"];
}

function isQuery(id: unknown, { state }: World): boolean {
  const key = String(id);
  return state.callbacks.has(key) || state.inlineQueries.has(key) || state.guestQueries.has(key);
}
