import { checkQuestions } from "../../answer/pinned.ts";
import { largestFile } from "../../knowledge/folder.ts";
import type { Problem } from "../../knowledge/knowledge.ts";
import { knowledgeWith, previewFile } from "../../knowledge/preview.ts";
import type { Preview } from "../../knowledge/preview.ts";
import { problem } from "../../knowledge/problem.ts";
import { buildIndex } from "../../search/search.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Reply } from "../reply.ts";
import type { PinnedChanges } from "./preview.ts";
import { problemLine, readerOf } from "./problems.ts";
import { fetchSource } from "./source.ts";
import type { Source } from "./source.ts";

type Readable = Extract<Preview, { kind: "readable" }>;

/** An article as it would be in the folder, with the bytes to keep; or the reply that says why it cannot be. */
export type Trial =
  | { readonly kind: "readable"; readonly preview: Readable; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly reply: Reply };

/** Fetches an article and reads it. Nothing is written. */
export async function tryArticle(ctx: BotContext, source: Source, dependencies: Dependencies): Promise<Trial> {
  const { library, settings } = dependencies;
  // Lists for the bot are no articles, and would be read as plain text.
  if (/\.ya?ml$/i.test(source.name))
    return await refuse(ctx, problem(source.name, "unknown-kind", { ending: ".yaml" }));
  const fetched = await fetchSource(ctx, source, dependencies);
  if (fetched.kind === "failed") return { kind: "refused", reply: { text: ctx.t("upload-failed") } };
  if (fetched.kind === "too-big") {
    return await refuse(ctx, problem(source.name, "too-big", { limit: largestFile / 1024 / 1024 }));
  }
  const { bytes } = fetched;
  const preview = await previewFile(settings.knowledgeFolder, library.current().knowledge, source.name, bytes);
  return preview.kind === "readable" ? { kind: "readable", preview, bytes } : await refuse(ctx, preview.problem);
}

async function refuse(ctx: BotContext, found: Problem): Promise<Trial> {
  const text = `${ctx.t("upload-refused")}\n${problemLine(found, await readerOf(ctx))}`;
  return { kind: "refused", reply: { text } };
}

/** The pinned questions that would go another way with this article in the folder, in the place of the one that it replaces. */
export async function pinnedChanges(
  { document, replaces }: Readable,
  { library }: Dependencies,
): Promise<PinnedChanges> {
  const index = library.current();
  const before = await checkQuestions(index);
  const knowledge = knowledgeWith(index.knowledge, document, replaces?.id);
  const after = await checkQuestions(await buildIndex(knowledge, { previous: index }));
  const missing = (from: typeof before, other: typeof before) =>
    from
      .filter(({ line }) => !other.some((broken) => broken.line === line))
      .map(({ parameters }) => String(parameters?.["question"]));
  return { broken: missing(after, before), mended: missing(before, after) };
}
