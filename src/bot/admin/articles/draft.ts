import type { BotContext, Dependencies } from "../../context.ts";
import { type Keyboard, tapButton } from "../../message/buttons.ts";
import { draftTap, type EditedField } from "../../message/callback-data/admin.ts";
import type { Translate } from "../../message/locale.ts";
import { bestEffort } from "../../telegram/best-effort.ts";
import type { Reply } from "../../message/reply.ts";
import type { ArticleStep } from "../pending-actions.ts";
import type { ArticlePart } from "./article.ts";

/** What an admin has begun to write to the bot. The store keeps it as JSON, so that it outlives a restart. */
export type Draft =
  | {
      readonly kind: "article";
      readonly parts: readonly ArticlePart[];
      /** The unanswered question that it is written for. */
      readonly gapId?: string;
      /** The bot's message that counts the parts. */
      readonly noteId?: number;
    }
  /** One of the things that are said of an article, to be said otherwise. */
  | {
      readonly kind: "field";
      readonly field: EditedField;
      readonly step: ArticleStep;
      /** The bot's message that asks for it. */
      readonly noteId?: number | undefined;
    }
  /** Words that mean the same, for the unanswered question where they are missing. */
  | { readonly kind: "words"; readonly gapId: string };

/** A draft that waits for its admin's next message, with the id that its buttons carry. */
export interface OpenDraft {
  readonly id: string;
  readonly draft: Draft;
}

/** Begins a draft in the place of any other of this admin, and gives its id. */
export async function beginDraft(
  ctx: BotContext,
  draft: Draft,
  { store }: Pick<Dependencies, "store">,
): Promise<string> {
  return await store.drafts.begin(ctx.from!.id, JSON.stringify(draft));
}

/** The draft that this person's next message goes to. None where nobody in particular writes. */
export async function openDraft(ctx: BotContext, { store, log }: Dependencies): Promise<OpenDraft | undefined> {
  const found = ctx.from && (await bestEffort(store.drafts.find(ctx.from.id), undefined, log));
  return found && { id: found.id, draft: JSON.parse(found.payload) as Draft };
}

export function cancelKeyboard(id: string, t: Translate): Keyboard {
  return [[tapButton(t("button-cancel"), draftTap, { verb: "drop", id })]];
}

/** How much of an article has come, and the way on. */
export function partReply(id: string, parts: readonly ArticlePart[], t: Translate, isFull = false): Reply {
  const counted = { parts: parts.length, characters: parts.reduce((sum, { text }) => sum + text.length, 0) };
  return {
    text: isFull ? t("draft-full", counted) : t("draft-part", counted),
    keyboard: [
      [tapButton(t("button-done"), draftTap, { verb: "done", id }, "primary"), ...cancelKeyboard(id, t).flat()],
    ],
  };
}
