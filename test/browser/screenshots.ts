/** `npm run screenshots`: draws the README's pictures of the chat page into `docs/`, from the real bot and its articles. */
import { mkdir } from "node:fs/promises";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openSim } from "../support/sim.ts";
import { hasChromium, openBrowser, openPage, openStage } from "./browser.ts";

const FOLDER = "docs";
const QUESTION = "Thủ tướng Azerbaijan tên là gì?";
/** What the admin of a picture adds. */
const ARTICLE = [
  "Hồ Hoàn Kiếm được kè lại bờ",
  "Sáng 5/3, thành phố hoàn thành việc kè lại bờ hồ Hoàn Kiếm sau bốn tháng thi công.",
  "Toàn tuyến dài 1.470 mét, dùng cấu kiện bê tông lắp ghép.",
].join("\n");
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 };
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

interface Picture {
  readonly name: string;
  readonly device: BrowserContextOptions;
  /** What is done on the page before the picture is taken. */
  readonly act: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: "private", device: DESKTOP, act: (page) => ask(page, QUESTION) },
  {
    name: "phone",
    device: PHONE,
    act: (page) => ask(page, "chu tich quoc hoi azerbaijan la ai"),
  },
  {
    name: "group",
    device: DESKTOP,
    act: async (page) => {
      await openChat(page, "Nhóm đọc báo");
      await page.getByRole("combobox").selectOption("Emma");
      await send(page, "How long have the two countries had diplomatic relations?");
      await page.getByRole("combobox").selectOption("Lan");
      await ask(page, "/ask Hai nước thiết lập quan hệ ngoại giao năm nào?");
      await page.getByRole("tab", { name: "Lời gọi" }).click();
      await page.locator(".call summary").first().click();
    },
  },
  {
    name: "inline",
    device: DESKTOP,
    act: async (page) => {
      await openChat(page, "Nhóm đọc báo");
      await ask(page, `/ask ${QUESTION}`);
      await composer(page).fill("@trichdan_bot hợp tác năng lượng");
      await page.getByRole("option").nth(3).waitFor();
      await composer(page).press("ArrowDown");
    },
  },
  {
    name: "preview",
    device: DESKTOP,
    act: async (page) => {
      await openChat(page, "Quản trị viên");
      await composer(page).fill(`/add ${ARTICLE}`);
      await composer(page).press("Enter");
      await page.getByRole("button", { name: "Sửa thông tin" }).waitFor();
    },
  },
  {
    name: "dark",
    device: { ...DESKTOP, colorScheme: "dark" },
    act: async (page) => {
      await openChat(page, "Hỏi bài báo");
      await ask(page, "/ask Chủ tịch Quốc hội Azerbaijan là ai?");
    },
  },
];

function composer(page: Page) {
  return page.getByRole("textbox");
}

async function openChat(page: Page, name: string): Promise<void> {
  await page.locator(".chat-title", { hasText: name }).click();
}

async function send(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Enter");
  await page.locator(".message[data-own=true]", { hasText: text }).locator("time").waitFor();
}

async function ask(page: Page, question: string): Promise<void> {
  await send(page, question);
  await page.locator(".message blockquote").last().waitFor();
}

async function takeAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const [browser, stage] = await Promise.all([openBrowser(), openStage()]);
  for (const { name, device, act } of PICTURES) {
    await openSim(stage.url).reset();
    const page = await openPage(browser, stage.url, { ...device, reducedMotion: "reduce" });
    await act(page);
    // The ranking, the scrolling and the fonts settle.
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.context().close();
    console.log(`${FOLDER}/${name}.png`);
  }
  await browser.close();
  await stage.close();
}

if (hasChromium()) await takeAll();
else process.exitCode = 1;
