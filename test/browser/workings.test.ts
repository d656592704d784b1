import { describe, expect, it } from "vitest";
import { hasChromium } from "./browser.ts";
import { ask, expectComplaint, page, PATIENT, QUESTION, send, usePage } from "./chat.ts";

describe.skipIf(!hasChromium())("what the page shows of the bot", () => {
  usePage();

  it("answers a tapped example, and shows how its passages were ranked", async () => {
    const example = page.locator(".message .key").first();
    const question = await example.innerText();
    await example.click();
    await page.locator(".message blockquote").first().waitFor();
    await expect.poll(() => page.locator(".panel .asked").innerText(), PATIENT).toBe(question);
    await page.locator(".panel .hit").first().waitFor();
    expect(await page.locator(".panel .passage [data-quoted=true]").first().innerText()).not.toBe("");
  });

  it("keeps a message that could not be sent, and sends it on request", async () => {
    await page.route("**/sim/messages", (route) => route.abort(), { times: 1 });
    await send(QUESTION);
    await page.getByRole("alert").getByRole("button", { name: "Gửi lại" }).click();
    await page.locator(".message blockquote").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expectComplaint("net::ERR_FAILED");
  });

  it("shows a refused call of the bot, and the answer that came all the same", async () => {
    await page.getByRole("tab", { name: "Tùy chỉnh" }).click();
    await page.getByRole("button", { name: /^429/ }).click();
    await page.getByText("1 sự cố đang chờ").waitFor();
    await ask(QUESTION);
    await page.getByRole("tab", { name: "Lời gọi" }).click();
    const refused = page.locator(".call[data-ok=false]").first();
    await refused.locator("summary").click();
    expect(await refused.innerText()).toContain("Too Many Requests");
  });

  it("starts over on request, and greets anew", async () => {
    await ask(QUESTION);
    await page.getByRole("tab", { name: "Tùy chỉnh" }).click();
    await page.locator(".panel").getByRole("button", { name: "Làm lại từ đầu" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Làm lại từ đầu" }).click();
    await expect.poll(() => page.locator(".message blockquote").count(), PATIENT).toBe(0);
    await page.locator(".message .key").first().waitFor();
    await ask(QUESTION);
  });
});
