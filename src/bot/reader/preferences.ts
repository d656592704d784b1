import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { retention } from "../../store/retention.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { clientLanguage, isLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from "../message/locale.ts";
import { onTap, tapButton } from "../message/buttons.ts";
import { forgetTap, languageTap } from "../message/callback-data/person.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { isShared, replace, type Reply, send } from "../message/reply.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a person may say about themselves: `/language`, `/privacy`, `/forget`. */
export function people(dependencies: Dependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("language", async (ctx) => {
    const language = ctx.match.trim().toLowerCase();
    if (!ctx.from || ctx.message?.sender_chat || !isLanguage(language)) {
      await send(ctx, languageReply(ctx));
      return;
    }
    await setLanguage(ctx, language);
    await send(ctx, { text: ctx.t("language-set") });
  });
  onTap(composer, languageTap, async (ctx, { language }) => {
    await setLanguage(ctx, language);
    // Others may choose theirs below the same message.
    if (!isShared(ctx)) await replace(ctx, { text: ctx.t("language-set") });
    await ctx.answerCallbackQuery(isShared(ctx) ? ctx.t("language-set") : undefined);
  });
  composer.command("privacy", (ctx) => send(ctx, privacyReply(ctx, dependencies)));
  composer.command("forget", async (ctx) => {
    const userId = ctx.from?.id ?? 0;
    const yes = tapButton(ctx.t("button-yes"), forgetTap, { userId, answer: "yes" }, "danger");
    const no = tapButton(ctx.t("button-no"), forgetTap, { userId, answer: "no" });
    await send(ctx, { text: ctx.t("forget"), keyboard: [[yes, no]] });
  });
  onTap(composer, forgetTap, async (ctx, { userId, answer }) => {
    const isOwn = userId === ctx.from.id;
    if (isOwn && answer === "yes") await store.forget(userId);
    if (isOwn) await replace(ctx, { text: answer === "yes" ? ctx.t("forgotten") : ctx.t("not-forgotten") });
    await ctx.answerCallbackQuery(isOwn ? undefined : ctx.t("tap-not-yours"));
  });

  async function setLanguage(ctx: BotContext, language: Language): Promise<void> {
    await store.people.setLanguage(ctx.from!.id, language);
    await ctx.renewLanguage();
  }
  return composer;
}

/** What is kept of a person, and for how long. */
export function privacyReply({ t }: BotContext, { library, settings }: Dependencies): Reply {
  const text = t(settings.keepAskers ? "privacy-with-askers" : "privacy", {
    answers: retention.answers / DAY_MS,
    unanswered: retention.gaps / DAY_MS,
    meaning: library.current().reranker ? "yes" : "no",
  });
  return { text };
}

/** Which language? */
export function languageReply({ t }: BotContext): Reply {
  return { text: t("language"), keyboard: [LANGUAGES.map(languageButton)] };
}

/** The person's own choice, the group's, or that of the person's client. */
export async function languageOf(ctx: BotContext, { store, log }: Dependencies): Promise<Language> {
  const own = ctx.from && (await bestEffort(store.people.language(ctx.from.id), undefined, log));
  if (own !== undefined && isLanguage(own)) return own;
  const isGroup = ctx.chat !== undefined && ctx.chat.type !== "private";
  const groups = isGroup
    ? (await bestEffort(store.chats.find(ctx.chat.id), { writable: true }, log)).language
    : undefined;
  return groups !== undefined && isLanguage(groups) ? groups : clientLanguage(ctx.from);
}

function languageButton(language: Language): InlineKeyboardButton {
  return tapButton(LANGUAGE_NAMES[language], languageTap, { language });
}
