import type { InlineKeyboardButton } from "grammy/types";
import type { Description } from "../../knowledge/description.ts";
import type { Store } from "../../store/store.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { type Keyboard, type Style, tapButton } from "../message/buttons.ts";
import { stepTap } from "../message/callback-data/admin.ts";
import type { Translate } from "../message/locale.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import type { Source } from "./articles/source.ts";
import type { TouchedFile } from "./articles/undo.ts";

/** A change that waits for an admin's "yes". The store keeps it as JSON, so that it outlives a restart. */
export type Step =
  | { readonly kind: "accept" }
  | {
      readonly kind: "article";
      readonly source: Source;
      /** The document that the preview offered to replace. */
      readonly replaces?: string;
      /** The preview named pinned questions that this breaks. */
      readonly breaks: boolean;
      /** The unanswered question that it is written for. */
      readonly gapId?: string;
      /** What its admin says of it in the place of what the file says. */
      readonly edits?: Description;
    }
  /** A list of words or of pinned questions, in the place of the present one. */
  | { readonly kind: "list"; readonly id: string; readonly source: Source; readonly breaks: boolean }
  | { readonly kind: "remove" | "restore"; readonly id: string }
  /** Makes a person an admin; without a name where the bot never met them. */
  | { readonly kind: "appoint"; readonly userId: number; readonly name?: string }
  | UndoStep;

/** An article that waits to be added. */
export type ArticleStep = Extract<Step, { kind: "article" }>;

/** Takes a change back. */
export interface UndoStep {
  readonly kind: "undo";
  readonly files: readonly TouchedFile[];
  /** The unanswered questions that it closed. */
  readonly gaps: readonly string[];
  /** What the audit said of the change. */
  readonly detail: string;
}

/** How a step can be answered. */
export type Verb = "yes" | "replace" | "no";

/** Keeps a step for this admin for ten minutes, and gives the token for its buttons. All of them share it: one tap uses it up. */
export async function offer(
  adminId: number,
  step: Step,
  { confirmations }: Pick<Store, "confirmations">,
): Promise<string> {
  return await confirmations.offer(adminId, JSON.stringify(step));
}

export function stepButton(text: string, verb: Verb, token: string, style?: Style): InlineKeyboardButton {
  return tapButton(text, stepTap, { verb, token }, style);
}

/** "Yes" as it is called here, and "no". */
export function stepKeyboard(yes: string, token: string, t: Translate, style: Style = "primary"): Keyboard {
  return [[stepButton(yes, "yes", token, style), stepButton(t("button-cancel"), "no", token)]];
}

/** The button that takes back a change just made. None where the store cannot keep it. */
export async function undoKeyboard(
  ctx: BotContext,
  step: UndoStep,
  { store, log }: Pick<Dependencies, "store" | "log">,
): Promise<Keyboard> {
  const token = await bestEffort(offer(ctx.from!.id, step, store), undefined, log);
  return token === undefined ? [] : [[stepButton(ctx.t("button-undo"), "yes", token)]];
}
