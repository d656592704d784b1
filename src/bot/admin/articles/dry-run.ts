import { checkQuestions } from "../../../answer/pinned.ts";
import type { Description } from "../../../knowledge/description.ts";
import { LARGEST_FILE } from "../../../knowledge/folder.ts";
import type { Knowledge } from "../../../knowledge/knowledge.ts";
import { type Preview, previewFile } from "../../../knowledge/preview.ts";
import { type Problem, problem } from "../../../knowledge/problem.ts";
import { buildIndex, type SearchIndex } from "../../../search/search.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import type { Reply } from "../../message/reply.ts";
import type { PinnedChanges } from "./preview.ts";
import { problemLine } from "./problems.ts";
import { fetchSource, type Source } from "./source.ts";

type Readable = Extract<Preview, { kind: "readable" }>;
type Refused = { readonly kind: "refused"; readonly reply: Reply };

/** What was sent, as bytes; or the reply that says why they cannot be had. */
type Received = { readonly kind: "bytes"; readonly bytes: Uint8Array } | Refused;

/** An article as it would be in the folder, with the bytes to keep; or the reply that says why it cannot be. */
type DryRun = { readonly kind: "readable"; readonly preview: Readable; readonly bytes: Uint8Array } | Refused;

/** Passages times pinned questions: what takes about five seconds to try. More is not tried before a change, but checked with it. */
const MOST_TRIED = 20_000_000;

/** Fetches what was sent. */
export async function receive(ctx: BotContext, source: Source, dependencies: Dependencies): Promise<Received> {
  const fetched = await fetchSource(ctx, source, dependencies);
  if (fetched.kind === "bytes") return fetched;
  if (fetched.kind === "failed") return { kind: "refused", reply: { text: ctx.t("upload-failed") } };
  return await refuse(ctx, problem(source.name, "too-big", { limit: LARGEST_FILE / 1024 / 1024 }));
}

/** Fetches an article and reads it; `edits` stand for what it says of itself. Nothing is written. */
export async function tryArticle(
  ctx: BotContext,
  source: Source,
  edits: Description | undefined,
  dependencies: Dependencies,
): Promise<DryRun> {
  const { library, settings } = dependencies;
  const received = await receive(ctx, source, dependencies);
  if (received.kind === "refused") return received;
  const { bytes } = received;
  const { knowledge } = library.current();
  const { knowledgeFolder, timeZone } = settings;
  const preview = await previewFile(knowledgeFolder, knowledge, source.name, bytes, { edits, zone: timeZone });
  return preview.kind === "readable" ? { kind: "readable", preview, bytes } : await refuse(ctx, preview.problem);
}

export async function refuse(ctx: BotContext, found: Problem): Promise<Refused> {
  const text = `${ctx.t("upload-refused")}\n${problemLine(found, ctx)}`;
  return { kind: "refused", reply: { text } };
}

/** The pinned questions that go another way with other knowledge; undefined where that would take too long to try. */
export async function pinnedChanges(next: Knowledge, { library }: Dependencies): Promise<PinnedChanges | undefined> {
  const index = library.current();
  if (index.engine.size * next.questions.length > MOST_TRIED) return undefined;
  // Every dry run wants to know it of the one in force.
  const before = await index.once(index, findBroken);
  const after = await findBroken(await buildIndex(next, { previous: index }));
  return {
    broken: after.filter((question) => !before.includes(question)),
    mended: before.filter((question) => !after.includes(question) && isPinned(question, next)),
  };
}

/** What an index gets wrong. */
async function findBroken(index: SearchIndex): Promise<string[]> {
  return (await checkQuestions(index)).map(({ parameters }) => String(parameters?.["question"]));
}

/** A question that is pinned no longer is not mended. Long ones are cut where a problem names them. */
function isPinned(question: string, { questions }: Knowledge): boolean {
  return questions.some((pinned) => pinned.question.startsWith(question.replace(/…$/, "")));
}
