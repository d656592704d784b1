import { Composer } from "grammy";
import { isAside } from "../../text/bystanders.ts";
import type { Document } from "../../knowledge/document.ts";
import { openRecent } from "../../text/recent.ts";
import { type Remark, remarkOf } from "../../text/remark.ts";
import type { SearchIndex } from "../../search/search.ts";
import { aboutArticles, articleAskedAbout, isAboutArticles } from "./about.ts";
import { questionKey } from "./answering.ts";
import { answerBeforeEdit, EDITABLE_MS } from "./ask.ts";
import { replyToComplaint } from "./complaint.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { audienceOf, type Decline } from "./groups.ts";
import { exampleButtons } from "./examples.ts";
import type { Limited } from "./limits.ts";
import { noteAside, bestEffort } from "../telegram/best-effort.ts";
import { languageReply, privacyReply } from "./preferences.ts";
import { type QuestionMessage, readMessage } from "./question.ts";
import { editMessage, type Reply, send } from "../message/reply.ts";
import { firstPosition, isDoubtful, wasFound } from "./sent.ts";
import { sourcesButton } from "./sources.ts";
import { greet } from "./start.ts";

/** What somebody says who asks nothing of the articles' contents. */
interface Said {
  readonly remark: Remark;
  /** The article that it names. */
  readonly about?: Document;
}

/** Of so many texts it is known what they say. */
const KNOWN = 1000;
const EXAMPLES = 3;
const EXAMPLES_AFTER_ORDER = 2;

/** Said below an answer in a group, it wants nothing of the bot: people talk to each other. */
const BYSTANDING: ReadonlySet<Remark> = new Set<Remark>([
  "praise",
  "laughter",
  "affection",
  "small-talk",
  "parting",
  "sound",
]);

/**
 * What asks nothing of the articles' contents: greetings, questions about the bot or about the articles themselves, complaints,
 * small talk. None of it is searched for. An answer with quotes stays where its question is edited into one; a refusal does not.
 */
export function remarks(dependencies: Dependencies, limited: Limited, decline: Decline): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message:text", "edited_message:text"], async (ctx, next) => {
    const asked = readMessage(ctx.msg, ctx.me);
    const said = asked.kind === "question" ? await saidIn(asked.text, dependencies) : undefined;
    if (asked.kind !== "question" || said === undefined) return await next();
    if (ctx.editedMessage && isWordless(asked.text)) return await next();
    if ((await audienceOf(ctx.chat, dependencies)) === "off") return await decline(ctx);
    if (asked.isMereReply && (BYSTANDING.has(said.remark) || isAside(asked.text))) return;
    if (ctx.editedMessage) return await limited(ctx, () => replaceRefusal(ctx, said, asked, dependencies));
    await limited(ctx, () => reply(ctx, said, asked, dependencies));
  });
  return composer;
}

/** Whether nothing is left of a question that was edited: its answer goes too. */
function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** What a text says of the articles in force; remembered of the latest texts, since many people ask the same. */
async function saidIn(text: string, { library }: Dependencies): Promise<Said | undefined> {
  const index = library.current();
  const known = index.once(index, openSayings);
  const before = known.get(text);
  if (before) return before.said;
  const said = await readSaying(text, index);
  known.put(text, { said });
  return said;
}

function openSayings() {
  return openRecent<{ readonly said: Said | undefined }>(KNOWN);
}

/** What a text says, unless it is a question that the folder pins. */
async function readSaying(text: string, index: SearchIndex): Promise<Said | undefined> {
  const remark = remarkOf(text);
  const about = remark === undefined ? await articleAskedAbout(text, index) : undefined;
  if (remark === undefined && about === undefined) return undefined;
  const key = questionKey(text);
  if (index.knowledge.questions.some(({ question }) => questionKey(question) === key)) return undefined;
  return about ? { remark: "date", about } : remark && { remark };
}

async function reply(ctx: BotContext, said: Said, asked: QuestionMessage, dependencies: Dependencies): Promise<void> {
  if (said.remark === "greeting" && ctx.chat?.type === "private") return await greet(ctx, dependencies);
  await send(ctx, await replyTo(ctx, said, dependencies), asked.answerTo);
}

/** Puts the reply to small talk in the place of a refusal, or of quotes that were not said to answer. */
async function replaceRefusal(
  ctx: BotContext,
  said: Said,
  { text }: QuestionMessage,
  dependencies: Dependencies,
): Promise<void> {
  const { store, clock, log } = dependencies;
  const before = await bestEffort(answerBeforeEdit(ctx, dependencies), undefined, log);
  if (before?.messageId === undefined || before.question === text || clock() - before.at > EDITABLE_MS) return;
  if (wasFound(before) && !isDoubtful(before)) return;
  const isEdited = await editMessage(ctx, before.messageId, await replyTo(ctx, said, dependencies));
  if (isEdited)
    noteAside(
      store.answers.change(before.id, { question: text, quotes: [], position: firstPosition({ quotes: [] }) }),
      log,
    );
}

async function replyTo(ctx: BotContext, { remark, about }: Said, dependencies: Dependencies): Promise<Reply> {
  if (isAboutArticles(remark)) return await aboutArticles(ctx, remark, dependencies, about);
  const complaint = remark === "complaint" ? await replyToComplaint(ctx, dependencies) : undefined;
  if (complaint) return complaint;
  if (remark === "language") return languageReply(ctx);
  if (remark === "privacy") return privacyReply(ctx, dependencies);
  const text = textFor(ctx, remark, dependencies);
  if (NEEDS_NO_BUTTONS.has(remark)) return { text };
  if (remark === "order") return { text, keyboard: await exampleButtons(ctx, dependencies, EXAMPLES_AFTER_ORDER) };
  return { text, keyboard: [...(await exampleButtons(ctx, dependencies, EXAMPLES)), [sourcesButton(ctx)]] };
}

const NEEDS_NO_BUTTONS: ReadonlySet<Remark> = new Set<Remark>(["greeting", "thanks", "parting"]);

function textFor({ t }: BotContext, remark: Remark, { library }: Dependencies): string {
  const documents = library.current().knowledge.documents.length;
  switch (remark) {
    case "greeting":
      return t("remark-greeting");
    case "thanks":
      return t("remark-thanks");
    case "parting":
      return t("remark-parting");
    case "who":
      return t("remark-who", { documents });
    case "machine":
      return t("remark-machine");
    case "maker":
      return t("remark-maker");
    case "cost":
      return t("remark-cost");
    case "human-wanted":
      return t("remark-human-wanted");
    case "ability":
      return t("remark-ability", { documents });
    case "work":
      return t("remark-work");
    case "sum":
      return t("remark-sum");
    case "order":
      return t("remark-order");
    case "complaint":
      return t("remark-complaint");
    case "rude":
      return t("remark-rude");
    case "praise":
      return t("remark-praise");
    case "affection":
      return t("remark-affection");
    case "laughter":
      return t("remark-laughter");
    case "small-talk":
      return t("remark-small-talk");
    default:
      return t("empty-question");
  }
}
