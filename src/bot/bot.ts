import { sequentialize } from "@grammyjs/runner";
import { Bot } from "grammy";
import type { ReloadReport } from "../knowledge/library.ts";
import { administration } from "./admin/administration.ts";
import { sendDigests } from "./admin/unanswered/digest.ts";
import { announcer } from "./admin/articles/reload.ts";
import { adminTeller } from "./admin/tell.ts";
import { questions } from "./reader/ask.ts";
import { fewAtOnce } from "./telegram/calls.ts";
import { createAdminMenus, introduce } from "./commands.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { boundary } from "./telegram/errors.ts";
import { onlyOwnCommands } from "./telegram/foreign.ts";
import { declining, groups } from "./reader/groups.ts";
import { guests } from "./reader/guest.ts";
import { help, leftovers } from "./reader/help.ts";
import { openHttp } from "./telegram/http.ts";
import { inlineMode } from "./reader/inline.ts";
import { limitQuestions } from "./reader/limits.ts";
import { openLocales, speak } from "./message/locale.ts";
import { languageOf, people } from "./reader/preferences.ts";
import { oldButtons } from "./reader/old-buttons.ts";
import { openOutbox } from "./telegram/outbox.ts";
import { onlyOnce } from "./telegram/record.ts";
import { remarks } from "./reader/remarks.ts";
import { settings } from "./reader/settings.ts";
import { saved } from "./reader/saved.ts";
import { sources } from "./reader/sources.ts";
import { start } from "./reader/start.ts";
import { taps } from "./reader/taps.ts";
import { skipUnchangedEdits } from "./telegram/unchanged.ts";
import { knowLatest } from "./telegram/latest.ts";
import { besideWords } from "./telegram/handlers.ts";

/** grammY's own limit would be silent for eight minutes. */
const CALL_SECONDS = 50;

/** The bot, complete but not yet running. */
export interface TrichDanBot {
  readonly bot: Bot<BotContext>;
  /** Ends the waiting for Telegram: what it has not taken is left to the next start. To be called before updates are stopped. */
  readonly letGo: () => void;
  /** Sets commands and descriptions at Telegram; to be called once at start-up. */
  readonly introduce: () => Promise<void>;
  /** Tells every admin what a reload did that none of them asked for. */
  readonly announce: (report: ReloadReport) => Promise<void>;
  /** Sends the weekly digest to the admins whose week is over; to be called about once an hour. */
  readonly sendDigests: () => Promise<void>;
}

interface BotOptions {
  /** A call that takes longer has failed, in seconds. Default 50. */
  readonly callSeconds?: number | undefined;
  /** The share of their time that pauses between two tries of a call take. Default 1. */
  readonly pace?: number | undefined;
}

/** Makes the bot from all that it needs. Nothing is called or polled yet. */
export function createBot(
  token: string,
  dependencies: Dependencies,
  { callSeconds = CALL_SECONDS, pace }: BotOptions = {},
): TrichDanBot {
  const bot = new Bot<BotContext>(token, {
    client: { apiRoot: dependencies.settings.apiRoot, timeoutSeconds: callSeconds, fetch: openHttp() },
  });
  const outbox = openOutbox(dependencies, pace);
  const latest = knowLatest();
  bot.api.config.use(fewAtOnce(), outbox.deliver, skipUnchangedEdits(), latest.calls);

  const locales = openLocales(dependencies.settings.nothingFound);
  const menus = createAdminMenus(locales);
  const tellAdmins = adminTeller(locales, dependencies);
  const limited = limitQuestions(dependencies);
  const decline = declining();
  bot.use(
    latest.arrivals,
    onlyOwnCommands(),
    onlyOnce(dependencies, placeOf),
    sequentialize(placeOf),
    speak(locales, (ctx) => languageOf(ctx, dependencies)),
    boundary(dependencies),
  );
  bot.use(
    besideWords(groups(dependencies), inlineMode(dependencies), guests(dependencies), taps(dependencies)),
    administration({ ...dependencies, menus, tellAdmins }),
    besideWords(
      start(dependencies, limited),
      help(dependencies),
      sources(dependencies),
      saved(dependencies),
      people(dependencies),
      settings(dependencies, locales),
    ),
    remarks(dependencies, limited, decline),
    questions(dependencies, limited, decline),
    oldButtons(dependencies),
    leftovers(),
  );
  return {
    bot,
    letGo: () => outbox.stop(),
    introduce: () => introduce(bot.api, locales, dependencies.settings.groupAnswers),
    announce: announcer(bot.api, tellAdmins, dependencies),
    sendDigests: () => sendDigests(bot.api, locales, dependencies),
  };
}

/**
 * Updates of one place are handled in order: of one chat, or of the buttons of one inline message. Inline queries need no
 * order, and long work for admins must not hold up questions: files wait for each other, and reloads join.
 */
function placeOf(ctx: BotContext): string | undefined {
  if (ctx.message?.document || ctx.hasCommand("reload")) return undefined;
  return ctx.chat ? String(ctx.chat.id) : ctx.callbackQuery?.inline_message_id;
}
