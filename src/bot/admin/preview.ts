import type { Preview } from "../../knowledge/preview.ts";
import { readableDate, titleOf } from "../citation.ts";
import { cutLine } from "../cut.ts";
import type { Translate } from "../locale.ts";
import { blockquote, bold, code, join } from "../richtext.ts";
import type { RichText } from "../richtext.ts";

const NAME_LENGTH = 100;
const QUESTION_LENGTH = 120;
/** Pinned questions named; the rest is counted. */
const NAMED = 5;

/** The pinned questions that would lose their answer, and those that would get theirs. */
export interface PinnedChanges {
  readonly broken: readonly string[];
  readonly mended: readonly string[];
}

/** What a file would be in the folder. */
export function renderPreview(
  { document, passages, beginning, replaces }: Extract<Preview, { kind: "readable" }>,
  { broken, mended }: PinnedChanges,
  t: Translate,
): RichText {
  const { publisher = "", date } = document;
  const source = [cutLine(publisher, NAME_LENGTH), date === undefined ? t("preview-no-date") : readableDate(date)];
  const because = replaces && {
    address: t("preview-same-address"),
    title: t("preview-same-title"),
    text: t("preview-same-text"),
  };
  return join(
    [
      bold(titleOf(document)),
      [...source.filter(Boolean), t("reload-passages", { passages })].join(" · "),
      join([t("preview-file"), " ", code(cutLine(document.id, NAME_LENGTH))]),
      blockquote(beginning),
      ...(replaces ? [t("preview-replaces", { title: titleOf(replaces), because: because![replaces.because] })] : []),
      ...questions(t("preview-breaks"), broken, t),
      ...questions(t("preview-mends"), mended, t),
      "",
      t("preview-keep"),
    ],
    "\n",
  );
}

function questions(label: string, all: readonly string[], t: Translate): string[] {
  if (all.length === 0) return [];
  const named = all.slice(0, NAMED).map((question) => `• ${cutLine(question, QUESTION_LENGTH)}`);
  return ["", label, ...named, ...(all.length > NAMED ? [t("reload-more", { more: all.length - NAMED })] : [])];
}
