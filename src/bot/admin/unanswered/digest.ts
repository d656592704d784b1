import { type Api, Composer } from "grammy";
import { isAdminId } from "../../reader/admins.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { describeError } from "../../telegram/describe-error.ts";
import { chosenLanguage, type Locales, type Translate } from "../../message/locale.ts";
import { bestEffort } from "../../telegram/best-effort.ts";
import { send, sendOptions } from "../../message/reply.ts";
import { openUnanswered } from "./similar.ts";
import { unansweredLine } from "./unanswered.ts";
import { summary } from "../stats.ts";

const DAYS = 7;
const WEEK = DAYS * 24 * 60 * 60 * 1000;
/** Unanswered questions in a digest; `/gaps` lists them all. */
const NAMED = 5;

/** `/digest on|off`: a week's figures and unanswered questions, for those who want them. */
export function digesting({ store }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("digest", async (ctx) => {
    const wanted = ctx.match.trim().toLowerCase();
    if (wanted === "on") await store.digests.subscribe(ctx.from!.id);
    if (wanted === "off") await store.digests.unsubscribe(ctx.from!.id);
    const isOn = await store.digests.has(ctx.from!.id);
    await send(ctx, { text: isOn ? ctx.t("digest-is-on") : ctx.t("digest-is-off") });
  });
  return composer;
}

/** Sends the digest to every admin whose week is over. To be called about once an hour. */
export async function sendDigests(api: Api, locales: Locales, dependencies: Dependencies): Promise<void> {
  const { store, clock, log } = dependencies;
  const before = clock() - WEEK;
  for (const id of await bestEffort(store.digests.due(before), [], log)) {
    // First, so that a failure repeats none of them, and no other process sends it, too.
    if (!(await store.digests.claim(id, before))) continue;
    if (!(await isAdminId(id, dependencies))) {
      await store.digests.unsubscribe(id);
      continue;
    }
    const t = locales[chosenLanguage(await store.people.language(id))];
    const { text, options } = sendOptions({ text: await digestText(t, dependencies) });
    await api
      .sendMessage(id, text, options)
      .catch((error: unknown) => log.info("admin not reached", describeError(error)));
  }
}

async function digestText(t: Translate, dependencies: Dependencies): Promise<string> {
  const { store, clock } = dependencies;
  const groups = await openUnanswered(dependencies, clock() - WEEK);
  const lines = groups.slice(0, NAMED).map((group, index) => `${index + 1}. ${unansweredLine(group, t)}`);
  return [
    t("digest"),
    summary(await store.counts.days(DAYS), t),
    "",
    lines.length > 0 ? t("digest-unanswered", { unanswered: groups.length }) : t("unanswered-none"),
    ...lines,
  ].join("\n");
}
