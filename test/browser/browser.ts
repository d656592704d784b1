/** The system's Chromium and a bot in its playground, for the tests of the chat page and its screenshots. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { parseConfig } from "../../src/config.ts";
import { start } from "../../src/main.ts";

/** Where Debian puts it; `CHROMIUM_PATH` names another. */
const CHROMIUM_PATH = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Says so once when there is none: the tests are then skipped. */
export function hasChromium(): boolean {
  const found = existsSync(CHROMIUM_PATH);
  if (!found)
    console.warn(`No Chromium at ${CHROMIUM_PATH} (CHROMIUM_PATH names another): the page's tests are skipped.`);
  return found;
}

/** Nothing but the page itself may use the network. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ARGUMENTS });
}

/** The real bot with a copy of the repository's articles, which a test may change. */
export interface Stage {
  readonly url: string;
  readonly knowledgeFolder: string;
  close(): Promise<void>;
}

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };

/** `questions` takes the place of the questions that the folder pins. */
export async function openStage(questions?: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "trichdan-page-"));
  const knowledgeFolder = join(folder, "knowledge");
  await cp("knowledge", knowledgeFolder, { recursive: true });
  if (questions !== undefined) await writeFile(join(knowledgeFolder, "questions.yaml"), questions);
  const config = parseConfig({
    KNOWLEDGE_FOLDER: knowledgeFolder,
    DATA_FOLDER: join(folder, "data"),
    PLAYGROUND_PORT: "0",
    // The tests ask faster than a person.
    RATE_LIMIT: "1000",
  });
  const bot = await start(config, SILENT);
  return {
    url: bot.address,
    knowledgeFolder,
    async close() {
      await bot.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A page with the size of a desktop window unless told otherwise, once the bot's welcome is on it. `watch` sees it from its first request. */
export async function openPage(
  browser: Browser,
  url: string,
  device: BrowserContextOptions = {},
  watch: (page: Page) => void = () => {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 }, ...device });
  page.setDefaultTimeout(5_000);
  watch(page);
  await page.goto(url);
  await page.locator(".message .key").first().waitFor();
  return page;
}
