import { readInWorker } from "../../../knowledge/reading-worker.ts";
import { GLOSSARY_FILE } from "../../../knowledge/glossary.ts";
import { saveFile } from "../../../knowledge/file-store.ts";
import { changedKnowledge, type Knowledge } from "../../../knowledge/knowledge.ts";
import { caseless } from "../../../knowledge/file-names.ts";
import { problem, Refusal } from "../../../knowledge/problem.ts";
import { type PinnedQuestion, QUESTIONS_FILE } from "../../../knowledge/questions.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import type { Reply } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import type { ChangeResult } from "./changes.ts";
import { renderList } from "./preview.ts";
import type { Tell } from "./progress.ts";
import type { Source } from "./source.ts";
import { offer, type Step, stepButton } from "../pending-actions.ts";
import { pinnedChanges, receive, refuse } from "./dry-run.ts";

type ListStep = Extract<Step, { kind: "list" }>;

/** Whether a file is meant as a list for the bot: as an article, YAML would be read as plain text. */
export function isList({ name }: Source): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Shows what the folder's own list would become with this file, and asks whether to take it. */
export async function listReply(ctx: BotContext, source: Source, dependencies: Dependencies): Promise<Reply> {
  const id = [GLOSSARY_FILE, QUESTIONS_FILE].find((name) => name === caseless(source.name));
  if (id === undefined) return { text: ctx.t("upload-other-list") };
  const received = await receive(ctx, source, dependencies);
  if (received.kind === "refused") return received.reply;
  const { knowledge } = dependencies.library.current();
  const next = await knowledgeWithList(knowledge, id, received.bytes);
  if (next instanceof Refusal) {
    return (await refuse(ctx, problem(id, next.code, next.parameters, next.line))).reply;
  }
  const [before, after] = [itemsOf(knowledge, id), itemsOf(next, id)];
  const added = after.filter((item) => !before.includes(item));
  const removed = before.filter((item) => !after.includes(item));
  if (added.length + removed.length === 0) return { text: ctx.t("list-same", { file: id }) };
  const changes = await pinnedChanges(next, dependencies);
  const breaks = changes !== undefined && changes.broken.length > 0;
  const token = await offer(ctx.from!.id, { kind: "list", id, source, breaks }, dependencies.store);
  return {
    text: renderList(id, { added, removed }, changes, ctx.t),
    keyboard: [
      [stepButton(ctx.t("button-replace"), "replace", token), stepButton(ctx.t("button-cancel"), "no", token)],
    ],
  };
}

/** Puts a list that its admin has confirmed in the place of the present one. */
export async function keepList(
  ctx: BotContext,
  { id, source, breaks }: ListStep,
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<ChangeResult> {
  const received = await receive(ctx, source, dependencies);
  if (received.kind === "refused") return { isDone: false, reply: { keyboard: [], ...received.reply } };
  const make = () => saveFile(dependencies.settings.knowledgeFolder, id, received.bytes);
  return await dependencies.change(ctx, { action: "replace", files: [id], make, accept: breaks }, tell);
}

/** The knowledge with another list; or why the list cannot be read. */
async function knowledgeWithList(knowledge: Knowledge, id: string, bytes: Uint8Array): Promise<Knowledge | Refusal> {
  try {
    const content = await readInWorker(id, bytes);
    if (content.kind === "glossary") return changedKnowledge(knowledge, { glossary: content.groups });
    if (content.kind === "questions") return changedKnowledge(knowledge, { questions: content.questions });
    throw new Error(`${id} is no list`);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function expectation(expect: PinnedQuestion["expect"]): string {
  if (expect.kind === "nothing") return "∅";
  return expect.kind === "pin" ? `📌 “${expect.words}”` : `“${expect.words}”`;
}

/** The items of a list, each on a line of its own. */
function itemsOf({ glossary, questions }: Knowledge, id: string): string[] {
  if (id === GLOSSARY_FILE) return glossary.map((group) => group.join(", "));
  return questions.map(({ question, expect }) => `${question} → ${expectation(expect)}`);
}
