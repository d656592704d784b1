import { describe, expect, it } from "vitest";
import { openSim } from "../support/sim.ts";
import { hasChromium } from "./browser.ts";
import { ask, composer, lastMessage, openChat, page, PATIENT, QUESTION, stage, usePage } from "./chat.ts";

const LAN = 1001;
const GROUP = -2001;
/** A red dot of 8 × 8 pixels. */
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEElEQVR42mP4z8CAFTEMLQkAKP8/wSjoh1IAAAAASUVORK5CYII=";

/** Calls the Bot API as any bot would: what the bot under test does not do by itself can be shown all the same. */
async function call(method: string, parameters: Record<string, unknown> | FormData): Promise<void> {
  const isForm = parameters instanceof FormData;
  const response = await fetch(`${stage.url}/bot1:playground/${method}`, {
    method: "POST",
    ...(isForm ? {} : { headers: { "content-type": "application/json" } }),
    body: isForm ? parameters : JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(`${method}: ${await response.text()}`);
}

/** What the browser's clipboard does with a text. */
async function clipboard(act: "takes" | "refuses"): Promise<void> {
  const write = act === "takes" ? "Promise.resolve()" : 'Promise.reject(new Error("denied"))';
  await page.evaluate(`navigator.clipboard.writeText = () => ${write}`);
}

describe.skipIf(!hasChromium())("what the page shows of any bot", () => {
  usePage();

  it("is typing, then a draft that grows, then the message", async () => {
    await call("sendChatAction", { chat_id: LAN, action: "typing" });
    await page.locator(".bar-title", { hasText: "đang soạn…" }).waitFor();
    await call("sendMessageDraft", { chat_id: LAN, draft_id: 1, text: "Theo bài" });
    await page.getByText("Theo bài", { exact: true }).waitFor();
    await call("sendMessage", { chat_id: LAN, text: "Theo bài báo." });
    await page.getByText("Theo bài báo.").last().waitFor();
    await expect.poll(() => page.getByText("Theo bài", { exact: true }).count(), PATIENT).toBe(0);
  });

  it("sends a picture with its caption", async () => {
    const form = new FormData();
    form.set("chat_id", String(LAN));
    form.set("caption", "Số câu hỏi mỗi ngày");
    form.set("photo", new Blob([Buffer.from(PICTURE, "base64")], { type: "image/png" }), "chart.png");
    await call("sendPhoto", form);
    await page.getByRole("img", { name: "Số câu hỏi mỗi ngày" }).waitFor();
    await expect.poll(() => page.evaluate(`document.querySelector(".photo").naturalWidth`), PATIENT).toBe(8);
  });

  it("offers a keyboard of its own, whose keys send their words", async () => {
    await call("sendMessage", { chat_id: LAN, text: "Chọn nhé", reply_markup: { keyboard: [[{ text: "Ngày mai" }]] } });
    await page.locator(".composer").getByRole("button", { name: "Ngày mai" }).click();
    await page.locator(".message[data-own=true]", { hasText: "Ngày mai" }).waitFor();
  });

  it("has buttons that the page carries out by itself: deep links, inline queries, copies", async () => {
    const inline_keyboard = [
      [{ text: "Mở", url: "https://t.me/trichdan_bot?start=abc" }],
      [{ text: "Tìm ở đây", switch_inline_query_current_chat: "văn kiện" }],
      [{ text: "Chép", copy_text: { text: "đoạn 4" } }],
    ];
    await call("sendMessage", { chat_id: LAN, text: "Các nút", reply_markup: { inline_keyboard } });
    await clipboard("takes");
    await page.getByRole("button", { name: "Chép" }).click();
    await page.locator(".toast", { hasText: "Đã chép" }).waitFor();
    await clipboard("refuses");
    await page.getByRole("button", { name: "Chép" }).click();
    await page.locator(".toast", { hasText: "Trình duyệt không cho chép" }).waitFor();
    await page.getByRole("button", { name: "Tìm ở đây" }).click();
    await expect.poll(() => composer().inputValue(), PATIENT).toBe("@trichdan_bot văn kiện");
    await page.getByRole("link", { name: "Mở" }).click();
    await page.locator(".message[data-own=true]", { hasText: "/start abc" }).waitFor();
  });

  it("raises an alert that has to be closed, which gives the focus back to the button", async () => {
    const answer = { callback_query_id: "1", text: "Bài viết đã đổi.", show_alert: true };
    await page.route("**/sim/clicks", (route) => route.fulfill({ json: answer }));
    const example = page.locator(".message .key").first();
    await example.click();
    await page.getByRole("dialog").getByText("Bài viết đã đổi.").waitFor();
    await page.getByRole("button", { name: "Được rồi" }).click();
    await expect.poll(() => page.locator(":focus").and(example).count(), PATIENT).toBe(1);
  });

  it("whispers in a group to one member, whom alone the page shows it", async () => {
    await openChat("Nhóm đọc báo");
    const sim = openSim(stage.url);
    // Telegram lets only administrators whisper unasked.
    const { bot } = await sim.state();
    await sim.member({ chat_id: GROUP, user_id: bot.id, status: "administrator" });
    const ephemeral_message_parameters = { receiver_user_id: LAN };
    await call("sendMessage", { chat_id: GROUP, text: "Chỉ Lan thấy", ephemeral_message_parameters });
    await page.locator(".bubble", { hasText: "Chỉ Lan thấy" }).getByText("Chỉ bạn thấy tin này").waitFor();
    await page.getByRole("combobox").selectOption("Emma");
    await expect.poll(() => page.getByText("Chỉ Lan thấy").count(), PATIENT).toBe(0);
  });

  it("answers as a guest, when it is named in a group that it has left", async () => {
    await openChat("Nhóm đọc báo");
    await page.getByRole("tab", { name: "Tùy chỉnh" }).click();
    await page.getByRole("switch", { name: "Bot ở trong" }).click();
    await page.locator(".service", { hasText: "rời nhóm" }).waitFor();
    await ask(`${QUESTION} @trichdan_bot`);
    expect(await lastMessage().innerText()).toContain("Ali Asadov");
  });

  it("is left alone while the person looks at another chat, which Alt and the arrows open", async () => {
    await composer().press("Alt+ArrowDown");
    await page.getByRole("button", { name: "Start", exact: true }).waitFor();
    await call("sendMessage", { chat_id: LAN, text: "Còn đó không?" });
    await page.locator(".chat .unread").getByText("1 unread message", { exact: true }).first().waitFor();
    await page.locator(".composer textarea").press("Alt+ArrowUp");
    await page.getByText("Còn đó không?").last().waitFor();
  });
});
