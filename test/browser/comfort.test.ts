import axe, { type AxeResults } from "axe-core";
import { describe, expect, it } from "vitest";
import { openSim } from "../support/sim.ts";
import { hasChromium } from "./browser.ts";
import { ask, composer, lastMessage, openChat, page, PATIENT, QUESTION, stage, usePage, visit } from "./chat.ts";

const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

describe.skipIf(!hasChromium())("the page for everyone", () => {
  usePage();

  it("shows every entity as what it is, and hostile text as text", async () => {
    const text = "<img src=x onerror=alert(1)> bí mật xem đây";
    const entities = [
      { type: "spoiler" as const, offset: text.indexOf("bí"), length: 6 },
      { type: "text_link" as const, offset: text.indexOf("đây"), length: 3, url: "https://example.org/" },
    ];
    await openChat("Nhóm đọc báo");
    await openSim(stage.url).say({ chat_id: -2001, from_id: 1002, text, entities });
    await page.getByText("<img src=x").last().waitFor();
    expect(await lastMessage().locator("img:not(.avatar)").count()).toBe(0);
    expect(await lastMessage().getByRole("link").allInnerTexts()).toEqual(["đây"]);
    await lastMessage().getByRole("button", { name: "Hiện phần được che" }).click();
    await lastMessage().locator(".spoiler.shown").waitFor();

    const long = "Một câu dài để trích. ".repeat(40);
    const quote = { type: "expandable_blockquote" as const, offset: 0, length: long.trim().length };
    await openSim(stage.url).say({ chat_id: -2001, from_id: 1002, text: long, entities: [quote] });
    const height = async () => (await lastMessage().locator(".expandable-body").boundingBox())!.height;
    const closed = await height();
    await lastMessage().getByRole("button", { name: "Xem thêm" }).click();
    await lastMessage().getByRole("button", { name: "Thu gọn", expanded: true }).waitFor();
    await expect.poll(() => height(), PATIENT).toBeGreaterThan(3 * closed);
  });

  it("follows the system into the dark, and the switch out of it", async () => {
    const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => ground(), PATIENT).not.toBe(light);
    await page.getByRole("tab", { name: "Tùy chỉnh" }).click();
    await page.getByRole("radio", { name: "Sáng" }).check();
    await expect.poll(ground, PATIENT).toBe(light);
    await page.reload();
    await page.locator(".message").first().waitFor();
    await expect.poll(() => ground(), PATIENT).toBe(light);
  });

  it("fits a phone: one pane at a time, nothing wider than the screen", async () => {
    await visit(PHONE);
    await page.getByRole("button", { name: "Về danh sách" }).tap();
    await page.getByRole("button", { name: "Tòa soạn" }).tap();
    await ask(`/ask ${QUESTION}`);
    await expect.poll(() => page.locator("nav").isVisible(), PATIENT).toBe(false);
    const picture = (await lastMessage().locator(".avatar").boundingBox())!;
    const bubble = (await lastMessage().locator(".bubble").boundingBox())!;
    expect(picture.x + picture.width).toBeLessThan(bubble.x);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.getByRole("button", { name: "Xem bên trong bot" }).tap();
    await page.getByRole("tab", { name: "Tùy chỉnh" }).tap();
    await page.getByRole("button", { name: "Đóng bảng bên" }).tap();
    await expect.poll(() => composer().isVisible(), PATIENT).toBe(true);
  });

  it("leaves the buttons of an answer where they are when one is tapped, and in sight", async () => {
    await visit(PHONE);
    await ask(QUESTION);
    const vote = lastMessage().getByRole("button", { name: "👎" });
    await expect.poll(() => vote.isVisible(), PATIENT).toBe(true);
    // The movement with which a message comes has ended.
    const placeOf = async (): Promise<number> => (await vote.boundingBox())!.y;
    await expect.poll(async () => Math.abs((await placeOf()) - (await placeOf())), PATIENT).toBe(0);
    const before = await placeOf();
    await vote.tap();
    await lastMessage().getByRole("button", { name: "Còn thiếu" }).waitFor();
    expect(Math.abs((await placeOf()) - before)).toBeLessThan(4);
    const toast = (await page.locator(".toast").boundingBox())!;
    const keyboard = (await lastMessage().locator(".keyboard").boundingBox())!;
    expect(toast.y + toast.height).toBeLessThan(keyboard.y);
    // Its buttons have changed, its words have not.
    expect(await lastMessage().getByText("đã sửa").count()).toBe(0);
  });

  it("has nothing that axe finds serious, in light, in dark and on a phone", async () => {
    await ask(QUESTION);
    expect(await seriousFindings()).toEqual([]);
    await page.getByRole("tab", { name: "Tùy chỉnh" }).click();
    await composer().fill("/");
    await page.getByRole("option", { name: "/help" }).waitFor();
    expect(await seriousFindings()).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByRole("tab", { name: "Lời gọi" }).click();
    await openChat("Nhóm đọc báo");
    expect(await seriousFindings()).toEqual([]);
    await visit(PHONE);
    expect(await seriousFindings()).toEqual([]);
    await page.getByRole("button", { name: "Về danh sách" }).tap();
    expect(await seriousFindings()).toEqual([]);
  }, 60_000);

  it("weighs less than 150 kB as it comes over the wire", async () => {
    const sizes = await Promise.all(
      ["/", "/page.js", "/page.css", "/icon.svg"].map(async (path) => {
        const response = await page.request.get(stage.url + path, { headers: { "accept-encoding": "br" } });
        expect(response.headers()["content-encoding"]).toBe("br");
        return Number(response.headers()["content-length"]);
      }),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`the page weighs ${(bytes / 1_000).toFixed(1)} kB`);
    expect(bytes).toBeLessThan(150_000);
  });

  it("can be used with the keyboard alone", async () => {
    await focusNext("button", "Nhóm đọc báo");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("textarea:focus").count(), PATIENT).toBe(1);
    await page.keyboard.type(`/ask ${QUESTION}`);
    await page.keyboard.press("Enter");
    await page.locator(".message blockquote").first().waitFor();
    await focusNext("button", "Ngữ cảnh");
    await page.keyboard.press("Space");
    await page.locator(".key").filter({ hasText: "Trích dẫn" }).waitFor();
    await focusNext("tab", "Xếp hạng");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.getByRole("tab", { selected: true }).innerText(), PATIENT).toBe("Lời gọi");
  });
});

/** What axe-core calls serious or critical on the page as it stands, with the elements. */
async function seriousFindings(): Promise<string[]> {
  // Movements would be measured half way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForTimeout(100);
  const findings: AxeResults["violations"] = await page.evaluate(
    `${axe.source}; axe.run().then((found) => found.violations)`,
  );
  return findings
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Presses Tab until the focus is on the control of this role and name. */
async function focusNext(role: "button" | "tab", name: string): Promise<void> {
  const wanted = page.getByRole(role, { name }).last();
  for (let presses = 0; presses < 80; presses++) {
    if ((await page.locator(":focus").and(wanted).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Eighty Tabs do not reach the ${role} ${name}.`);
}
