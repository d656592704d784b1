import { setImmediate } from "node:timers/promises";
import { Api } from "grammy";
import { expect, it } from "vitest";
import { fewAtOnce } from "../../../src/bot/telegram/calls.ts";

it("sends the next message when the last one is recorded, as the store does in the same turn of the event loop", async () => {
  const order: string[] = [];
  const api = new Api("123:token");
  api.config.use(async (_, _method, payload) => {
    order.push(`${(payload as { text: string }).text} leaves`);
    await setImmediate();
    return { ok: true, result: true as never };
  });
  api.config.use(fewAtOnce());
  const say = async (text: string): Promise<void> => {
    await api.sendMessage(1001, text);
    for (let more = 0; more < 20; more += 1) await Promise.resolve();
    await setImmediate();
    order.push(`${text} is recorded`);
  };
  await Promise.all(["a", "b", "c"].map(say));
  expect(order).toEqual(["a", "b", "c"].flatMap((text) => [`${text} leaves`, `${text} is recorded`]));
});
