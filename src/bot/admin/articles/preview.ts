import type { InlineKeyboardButton } from "grammy/types";
import type { Preview } from "../../../knowledge/preview.ts";
import type { Problem } from "../../../knowledge/problem.ts";
import { tapButton } from "../../message/buttons.ts";
import { editTap } from "../../message/callback-data/admin.ts";
import { creditsOf, readableDate, titleOf } from "../../message/citation.ts";
import { cutLine } from "../../message/cut.ts";
import type { Reader, Translate } from "../../message/locale.ts";
import { blockquote, bold, code, join, link, type RichText } from "../../message/rich-text.ts";
import { linkToQuote } from "../../message/text-fragment.ts";
import { problemLine } from "./problems.ts";

const NAME_LENGTH = 100;
const ITEM_LENGTH = 120;
/** Items of a list that are named; the rest is counted. */
const NAMED = 5;
/** Of what is wrong with the file: each has its remedy beside it. */
const WARNINGS = 3;

/** The pinned questions that would lose their answer, and those that would get theirs. */
export interface PinnedChanges {
  readonly broken: readonly string[];
  readonly mended: readonly string[];
}

/** What an article would be in the folder. `changes` is undefined where they were not looked for. */
export function renderPreview(
  { document, passages, beginning, warnings, replaces }: Extract<Preview, { kind: "readable" }>,
  changes: PinnedChanges | undefined,
  reader: Reader,
): RichText {
  const { t } = reader;
  const { date, url } = document;
  const day = date === undefined ? t("preview-no-date") : readableDate(date, t);
  const because = replaces && {
    address: t("preview-same-address"),
    title: t("preview-same-title"),
    text: t("preview-same-text"),
  };
  return join(
    [
      bold(titleOf(document)),
      [...creditsOf(document), day, t("reload-passages", { passages })].join(" · "),
      ...(url === undefined ? [] : [join([t("preview-url"), " ", addressLine(url)])]),
      join([t("preview-file"), " ", code(cutLine(document.id, NAME_LENGTH))]),
      blockquote(beginning),
      ...(replaces ? [t("preview-replaces", { title: titleOf(replaces), because: because![replaces.because] })] : []),
      ...faults(warnings, reader),
      ...pinned(changes, t),
      "",
      replaces ? t("preview-replace-or-add") : t("preview-add"),
    ],
    "\n",
  );
}

function addressLine(url: string): RichText | string {
  const address = linkToQuote(url, "");
  const shown = cutLine(url, ITEM_LENGTH);
  return address === undefined ? shown : link(shown, address);
}

/** What is wrong with the file, which can be read nevertheless. */
function faults(warnings: readonly Problem[], reader: Reader): string[] {
  const lines = warnings.map((each) => problemLine(each, reader));
  return labelled(reader.t("preview-warnings"), lines, reader.t, WARNINGS);
}

/** The button below a preview that changes what is said of the article. */
export function editButton(token: string, t: Translate): InlineKeyboardButton {
  return tapButton(t("button-edit"), editTap, { field: "choose", token });
}

/** What the folder's own list `id` would become. */
export function renderList(
  id: string,
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  changes: PinnedChanges | undefined,
  t: Translate,
): RichText {
  return join(
    [
      join([t("preview-file"), " ", code(id)]),
      ...list(t("list-adds", { items: added.length }), added, t),
      ...list(t("list-removes", { items: removed.length }), removed, t),
      ...pinned(changes, t),
      "",
      t("list-keep"),
    ],
    "\n",
  );
}

function pinned(changes: PinnedChanges | undefined, t: Translate): string[] {
  if (!changes) return ["", t("preview-unchecked")];
  return [...list(t("preview-breaks"), changes.broken, t), ...list(t("preview-mends"), changes.mended, t)];
}

function list(label: string, items: readonly string[], t: Translate): string[] {
  const lines = items.map((item) => `• ${cutLine(item, ITEM_LENGTH)}`);
  return labelled(label, lines, t, NAMED);
}

/** The first lines below a label; nothing where there are none. */
function labelled(label: string, lines: readonly string[], t: Translate, most: number): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return ["", label, ...lines.slice(0, most), ...(rest > 0 ? [t("reload-more", { more: rest })] : [])];
}
