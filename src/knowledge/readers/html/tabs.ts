import { lineOf, named } from "./parse.ts";
import type { HtmlDocument, HtmlElement } from "./node.ts";

/** Longest title of a tab, in UTF-16 units. */
const LONGEST = 100;
const isHeading = named("h1 h2 h3 h4 h5 h6");
const TITLE_NAME = "data-tab-title";
const OPENING = ["aria-controls", "data-bs-target", "data-target", "href"];

/** Writes the title of each tab to the panel that it opens: there it heads what stands within. */
export function titlePanels(page: HtmlDocument): void {
  const titles = new Map<string, string>();
  for (const tab of page.findAll(isTab)) {
    const id = OPENING.map((name) => tab.getAttribute(name)).find((value) => value !== null);
    const title = lineOf(tab);
    if (id !== undefined && title !== "" && title.length <= LONGEST) titles.set(id.replace(/^#/, ""), title);
  }
  if (titles.size < 2) return;
  for (const panel of page.findAll(isPanel)) {
    const title = titles.get(panel.getAttribute("id") ?? "");
    if (title !== undefined && lineOf(panel.find(isHeading)) !== title) panel.setAttribute(TITLE_NAME, title);
  }
}

function isTab(element: HtmlElement): boolean {
  return ["role", "data-toggle", "data-bs-toggle"].some((name) => element.getAttribute(name) === "tab");
}

function isPanel(element: HtmlElement): boolean {
  const classes = element.getAttribute("class") ?? "";
  return element.getAttribute("role") === "tabpanel" || classes.split(" ").includes("tab-pane");
}

/** The title of the tab that opens a panel. */
export function tabTitle(element: HtmlElement): string | undefined {
  return element.getAttribute(TITLE_NAME) ?? undefined;
}
