/** A person at the chat page: what every test of the page begins with, and the few things it does again and again. */
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openSim } from "../support/sim.ts";
import { openBrowser, openPage, openStage, type Stage } from "./browser.ts";

export const QUESTION = "Thủ tướng Azerbaijan tên là gì?";

/** What the bot of the tests offers as examples. */
const PINNED = `- { question: "${QUESTION}", quote: Ali Asadov }
- { question: Hai nước thiết lập quan hệ ngoại giao năm nào?, quote: "1992" }
`;

/** The page changes a little after its cause: `expect.poll` looks again and again for so long. */
export const PATIENT = { timeout: 12_000 };

let browser: Browser;
/** The bot under test, and its page. Each test has a new page, and nothing has been said yet. */
export let stage: Stage;
export let page: Page;

/** What went wrong in the browser: errors of scripts, refusals by the content policy, files not found. */
let faults: string[];
/** Every address that any page of the test asked for. */
let requested: string[];

/** A browser may take so long to start on a busy machine, in milliseconds. */
const START = 60_000;

/** Opens browser and bot for the tests of this file. Every test fails by an error in the browser and by a request to another host. */
export function usePage(): void {
  beforeAll(async () => {
    [browser, stage] = await Promise.all([openBrowser(), openStage(PINNED)]);
  }, START);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  beforeEach(async () => {
    [faults, requested] = [[], []];
    await openSim(stage.url).reset();
    await visit();
  });
  afterEach(async () => {
    await page.context().close();
    const strangers = requested.filter((url) => new URL(url).origin !== stage.url);
    if (faults.length + strangers.length > 0) throw new Error([...faults, ...strangers].join("\n"));
  });
}

/** Opens the page, in place of the one before, on a device of this kind. */
export async function visit(device: BrowserContextOptions = {}): Promise<void> {
  await page?.context().close();
  page = await openPage(browser, stage.url, device, (opened) => {
    opened.on("pageerror", (error) => faults.push(String(error)));
    opened.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    opened.on("request", (request) => requested.push(request.url()));
  });
}

/** The test has broken something on purpose: the browser's complaint of it is no fault. */
export function expectComplaint(words: string): void {
  faults = faults.filter((fault) => !fault.includes(words));
}

export function composer(): Locator {
  return page.getByRole("textbox", { name: "Viết tin nhắn…" });
}

export function lastMessage(): Locator {
  return page.locator(".message").last();
}

/** Opens a group by its title, or a private chat by its person. */
export async function openChat(name: string): Promise<void> {
  await page.locator(".chat-title", { hasText: name }).click();
}

export async function send(text: string): Promise<void> {
  await composer().fill(text);
  await composer().press("Enter");
}

/** Asks, and waits for the quote. */
export async function ask(question: string): Promise<void> {
  await send(question);
  await page.locator(".message blockquote").first().waitFor();
}
