/** A bot that says everything back and does nothing else: what the rate of the real one is measured by. */
import { Bot } from "grammy";

const bot = new Bot(process.env["BOT_TOKEN"]!, { client: { apiRoot: process.env["API_ROOT"]! } });
bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text, { reply_parameters: { message_id: ctx.msgId } }));
process.once("SIGTERM", () => void bot.stop());
await bot.start();
