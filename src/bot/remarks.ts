import { Composer } from "grammy";
import { type Remark, remarkOf } from "../text/remark.ts";
import { aboutArticles, isAboutArticles } from "./about.ts";
import { gapKey } from "./answering.ts";
import { replyToComplaint } from "./complaint.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { audienceOf } from "./groups.ts";
import type { Limited } from "./limits.ts";
import { languageReply } from "./people.ts";
import type { Asked } from "./question.ts";
import { readQuestion } from "./question.ts";
import { send } from "./reply.ts";
import type { Reply } from "./reply.ts";
import { sourcesButton } from "./sources.ts";
import { exampleButtons, greet } from "./start.ts";

type Question = Extract<Asked, { kind: "question" }>;

const EXAMPLES = 3;
const EXAMPLES_AFTER_ORDER = 2;

/**
 * What asks nothing of the articles' contents: greetings, questions about the bot or about the articles themselves, complaints,
 * small talk. None of it is searched for. An answer stays whose question is edited into one.
 */
export function remarks(dependencies: Dependencies, limited: Limited): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message:text", "edited_message:text"], async (ctx, next) => {
    const asked = readQuestion(ctx.msg, ctx.me);
    const remark = asked.kind === "question" ? remarkIn(asked.text, dependencies) : undefined;
    if (asked.kind !== "question" || remark === undefined) return await next();
    if (ctx.editedMessage && isWordless(asked.text)) return await next();
    if (ctx.editedMessage || (await audienceOf(ctx.chat, dependencies)) === "off") return;
    await limited(ctx, () => reply(ctx, remark, asked, dependencies));
  });
  return composer;
}

/** Whether nothing is left of a question that was edited: its answer goes too. */
function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** What a text says, unless it is a question that the folder pins. */
function remarkIn(text: string, { library }: Dependencies): Remark | undefined {
  const remark = remarkOf(text);
  if (remark === undefined) return undefined;
  const key = gapKey(text);
  const isPinned = library.current().knowledge.questions.some(({ question }) => gapKey(question) === key);
  return isPinned ? undefined : remark;
}

async function reply(ctx: BotContext, remark: Remark, asked: Question, dependencies: Dependencies): Promise<void> {
  if (remark === "greeting" && ctx.chat?.type === "private") return await greet(ctx, dependencies);
  await send(ctx, await replyTo(ctx, remark, dependencies), asked.answerTo);
}

async function replyTo(ctx: BotContext, remark: Remark, dependencies: Dependencies): Promise<Reply> {
  if (isAboutArticles(remark)) return await aboutArticles(ctx, remark, dependencies);
  const complaint = remark === "complaint" ? await replyToComplaint(ctx, dependencies) : undefined;
  if (complaint) return complaint;
  if (remark === "language") return languageReply(ctx);
  const text = textFor(ctx, remark, dependencies);
  if (NEEDS_NO_BUTTONS.has(remark)) return { text };
  if (remark === "order") return { text, keyboard: await exampleButtons(ctx, dependencies, EXAMPLES_AFTER_ORDER) };
  return { text, keyboard: [...(await exampleButtons(ctx, dependencies, EXAMPLES)), [sourcesButton(ctx.t)]] };
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
    case "smalltalk":
      return t("remark-smalltalk");
    default:
      return t("empty-question");
  }
}
