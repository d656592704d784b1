/** Bots as grammY's users write them, unchanged but for `apiRoot`, in conversation with people. */
import {
  Bot,
  InlineKeyboard,
  InlineQueryResultBuilder,
  Keyboard,
  session,
  webhookCallback,
  type Context,
  type SessionFlavor,
} from "grammy";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AN, openStage, TOKEN, type Stage } from "./support.ts";

let stage: Stage;
let stop: () => Promise<void>;

beforeEach(async () => {
  stage = await openStage();
  stop = () => Promise.resolve();
  await stage.sim.user({ id: AN, first_name: "An", language_code: "vi" });
});
afterEach(async () => {
  await stop();
  await stage.close();
});

function createBot<C extends Context>(): Bot<C> {
  return new Bot<C>(TOKEN, { client: { apiRoot: stage.url } });
}

function start<C extends Context>(bot: Bot<C>): void {
  const running = bot.start();
  stop = async () => {
    await bot.stop();
    await running;
  };
}

it("echo", async () => {
  const bot = createBot();
  bot.command("start", (ctx) => ctx.reply("Welcome! Up and running."));
  bot.on("message", (ctx) => ctx.copyMessage(ctx.chat.id));
  start(bot);
  expect(await stage.sim.ask({ chat_id: AN, text: "/start" })).toMatchObject([{ text: "Welcome! Up and running." }]);
  expect(await stage.sim.ask({ chat_id: AN, text: "một hai" })).toMatchObject([{ text: "một hai" }]);
});

it("inline", async () => {
  const bot = createBot();
  const fruits = ["cam", "chuối", "xoài"];
  bot.on("inline_query", async (ctx) => {
    const results = fruits.map((name) => InlineQueryResultBuilder.article(name, name).text(`Tôi thích ${name}`));
    await ctx.answerInlineQuery(
      results.filter(({ id }) => id.includes(ctx.inlineQuery.query)),
      { cache_time: 0 },
    );
  });
  start(bot);
  const answer = await stage.sim.inline({ from_id: AN, query: "c" });
  expect(answer.results.map(({ id }) => id)).toEqual(["cam", "chuối"]);
  const choice = { from_id: AN, inline_query_id: answer.inline_query_id, result_id: "cam", chat_id: AN };
  expect(await stage.sim.choose(choice)).toMatchObject({ text: "Tôi thích cam", via_bot: { is_bot: true } });
});

it("session", async () => {
  type Counting = Context & SessionFlavor<{ pizzas: number }>;
  const bot = createBot<Counting>();
  bot.use(session({ initial: () => ({ pizzas: 0 }) }));
  bot.command("hunger", (ctx) => ctx.reply(`Đói bụng: ${ctx.session.pizzas}`));
  bot.hears(/.*🍕.*/, (ctx) => {
    ctx.session.pizzas += 1;
  });
  start(bot);
  await stage.sim.ask({ chat_id: AN, text: "🍕" });
  await stage.sim.ask({ chat_id: AN, text: "một 🍕 nữa" });
  expect(await stage.sim.ask({ chat_id: AN, text: "/hunger" })).toMatchObject([{ text: "Đói bụng: 2" }]);
});

it("keyboard menu", async () => {
  const bot = createBot();
  const menu = new InlineKeyboard().text("◀", "page:0").text("▶", "page:1");
  bot.command("menu", (ctx) => ctx.reply("Trang 0", { reply_markup: menu }));
  bot.command("color", (ctx) => ctx.reply("Màu?", { reply_markup: new Keyboard().text("Đỏ").text("Xanh").resized() }));
  bot.hears("Đỏ", (ctx) => ctx.reply("🔴", { reply_markup: { remove_keyboard: true } }));
  bot.callbackQuery(/^page:(\d)$/, async (ctx) => {
    await ctx.editMessageText(`Trang ${ctx.match[1]}`, { reply_markup: menu });
    await ctx.answerCallbackQuery({ text: "Đã lật trang" });
  });
  start(bot);
  const [page] = await stage.sim.ask({ chat_id: AN, text: "/menu" });
  const tap = { chat_id: AN, message_id: page!.message_id, from_id: AN };
  expect(await stage.sim.click({ ...tap, data: "page:1" })).toMatchObject({ text: "Đã lật trang" });
  expect((await stage.sim.messages(AN)).at(-1)).toMatchObject({
    text: "Trang 1",
    edit_date: expect.any(Number) as number,
  });
  await stage.sim.ask({ chat_id: AN, text: "/color" });
  expect(await stage.sim.ask({ chat_id: AN, text: "Đỏ" })).toMatchObject([{ text: "🔴" }]);
});

it("parse modes", async () => {
  const bot = createBot();
  bot.command("html", (ctx) => ctx.reply("<b>đậm</b> <i>nghiêng</i>", { parse_mode: "HTML" }));
  bot.command("markdown", (ctx) => ctx.reply("*đậm* và `mã`\\.", { parse_mode: "MarkdownV2" }));
  start(bot);
  expect(await stage.sim.ask({ chat_id: AN, text: "/html" })).toMatchObject([
    {
      text: "đậm nghiêng",
      entities: [
        { type: "bold", offset: 0, length: 3 },
        { type: "italic", offset: 4, length: 7 },
      ],
    },
  ]);
  expect(await stage.sim.ask({ chat_id: AN, text: "/markdown" })).toMatchObject([
    { text: "đậm và mã.", entities: [{ type: "bold" }, { type: "code" }] },
  ]);
});

it("webhook", async () => {
  const bot = createBot();
  bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text.toUpperCase()));
  const server = createServer(webhookCallback(bot, "http", { secretToken: "s3cret" }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = async () => {
    await bot.api.deleteWebhook();
    server.closeAllConnections();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: "s3cret" });
  expect(await stage.sim.ask({ chat_id: AN, text: "chào" })).toMatchObject([{ text: "CHÀO" }]);
});
