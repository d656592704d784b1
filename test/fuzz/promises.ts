/** Looks whether what the bot sends keeps two promises: quotes are verbatim, and only admins get what is theirs. */
import type { InlineKeyboardButton, MessageEntity } from "@grammyjs/types";
import type { Call } from "../../src/playground/client/sim.ts";
import type { World } from "../../src/playground/server/world.ts";
import type { Conversation } from "../support/bot.ts";

/** What begins the data of buttons that only admins get. */
const ADMINS_BUTTON = /^k:/;
/** Where the bot shows that something is left out, or sets paragraphs apart. */
const CUTS = /\[…\]|…|\n/;

type Payload = Readonly<Record<string, unknown>>;

/** Gives what is wrong with a call; `undefined` where nothing is. */
export function watchPromises(
  { library, store }: Conversation,
  { state }: World,
  admins: readonly number[],
): (call: Call) => string | undefined {
  const mayAdminister = new Set(admins);
  const add = store.admins.add.bind(store.admins);
  Object.assign(store.admins, {
    add: (id: number, by: number) => {
      mayAdminister.add(id);
      return add(id, by);
    },
  });
  const texts = new Set<string>();
  let known: unknown;

  /** An answer may come from an index that has been replaced meanwhile. */
  const noteTexts = (): void => {
    const { knowledge } = library.current();
    if (knowledge === known) return;
    known = knowledge;
    for (const { text } of knowledge.documents) texts.add(text);
  };
  const isVerbatim = (piece: string): boolean => [...texts].some((text) => text.includes(piece));

  return ({ method, payload }) => {
    noteTexts();
    const receiver = receiverOf(payload);
    if (receiver !== undefined && mayAdminister.has(receiver)) return undefined;
    // No chat of such a number: nobody gets it.
    const { chat_id } = payload;
    if (chat_id !== undefined && !state.rooms.has(Number(chat_id))) return undefined;
    const isSomebody = receiver !== undefined && state.rooms.has(receiver);
    if (isSomebody && isForAdmins(method, payload)) return `${method}: a stranger gets what is an admin's`;
    const falsified = piecesOf(payload).find((piece) => !isVerbatim(piece));
    return falsified === undefined ? undefined : `${method}: no article says “${falsified.slice(0, 200)}”`;
  };
}

/** The person whose own chat it is; `undefined` for groups and inline messages. */
function receiverOf({ chat_id, scope }: Payload): number | undefined {
  const id = Number(chat_id ?? (scope as Payload | undefined)?.["chat_id"]);
  return id > 0 ? id : undefined;
}

function isForAdmins(method: string, { reply_markup }: Payload): boolean {
  const { inline_keyboard = [] } = (reply_markup ?? {}) as { inline_keyboard?: InlineKeyboardButton[][] };
  const isButton = inline_keyboard
    .flat()
    .some((button) => "callback_data" in button && ADMINS_BUTTON.test(button.callback_data));
  return isButton || method === "setMyCommands";
}

/** Whatever a message quotes in a block, piece by piece. */
function piecesOf({ text, entities }: Payload): string[] {
  if (typeof text !== "string" || !Array.isArray(entities)) return [];
  return (entities as MessageEntity[])
    .filter(({ type }) => type === "blockquote" || type === "expandable_blockquote")
    .flatMap(({ offset, length }) => text.slice(offset, offset + length).split(CUTS))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
