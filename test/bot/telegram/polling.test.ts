import { setImmediate as nextTurn } from "node:timers/promises";
import { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { expect, it } from "vitest";
import type { BotContext } from "../../../src/bot/context.ts";
import { TokenError } from "../../../src/bot/telegram/connect.ts";
import { startPolling } from "../../../src/bot/telegram/polling.ts";
import { openLog } from "../../../src/log.ts";
import { openStore } from "../../../src/store/store.ts";
import { TOKEN } from "../../support/process.ts";

it("works on eight updates side by side, and begins another two turns of the event loop after one is done", async () => {
  const botInfo = { id: 1, is_bot: true, first_name: "Bot", username: "bot" } as UserFromGetMe;
  const bot = new Bot<BotContext>(TOKEN, { botInfo });
  const updates: Update[] = Array.from({ length: 12 }, (_, at) => ({ update_id: at + 1 }));
  bot.api.config.use(async (_previous, method, payload) => {
    const { offset = 0 } = payload as { offset?: number };
    const result = method === "getUpdates" ? updates.filter(({ update_id: id }) => id >= offset) : true;
    await nextTurn();
    return { ok: true, result: result as never };
  });
  let turn = 0;
  let isCounting = true;
  const count = (): void => {
    turn += 1;
    if (isCounting) setImmediate(count);
  };
  count();
  /** In which turn each update was begun, and what lets go of it. */
  const begun: number[] = [];
  const done: (() => void)[] = [];
  let oneDone = 0;
  bot.use(async () => {
    begun.push(turn);
    const work = new Promise<void>((resolve) => done.push(resolve));
    if (begun.length === 8) {
      oneDone = turn;
      done[0]!();
    }
    await work;
  });
  const store = await openStore(":memory:", Date.now);
  const polling = startPolling(bot, { store, log: openLog({ level: "silent", secrets: [] }), clock: Date.now });
  while (begun.length < 9) await nextTurn();
  expect(begun[7]).toBe(begun[0]);
  expect(begun[8]! - oneDone).toBeGreaterThanOrEqual(2);
  const finishing = setInterval(() => done.forEach((finish) => finish()), 1);
  await polling.stop();
  clearInterval(finishing);
  isCounting = false;
  await store.close();
});

it.each([
  ["401", 401, true],
  ["a 404 that getMe gets, too", 404, false],
])("ends where Telegram answers %s", async (_what, error_code, isKnown) => {
  const botInfo = { id: 1, is_bot: true, first_name: "Bot", username: "bot" } as UserFromGetMe;
  const bot = new Bot<BotContext>(TOKEN, { botInfo });
  bot.api.config.use(async (_previous, method) =>
    method === "getUpdates" || (method === "getMe" && !isKnown)
      ? { ok: false, error_code, description: "No" }
      : { ok: true, result: true as never },
  );
  const store = await openStore(":memory:", Date.now);
  const polling = startPolling(bot, { store, log: openLog({ level: "silent", secrets: [] }), clock: Date.now });
  await expect(polling.ended).rejects.toThrow(TokenError);
  await store.close();
});
