import { afterAll, beforeAll, expect, it } from "vitest";
import { renderPreview } from "../../../src/bot/admin/preview.ts";
import { pinnedChanges } from "../../../src/bot/admin/trial.ts";
import type { Dependencies } from "../../../src/bot/context.ts";
import { messageOf } from "../../../src/bot/richtext.ts";
import type { Passage } from "../../../src/knowledge/document.ts";
import { knowledgeWith } from "../../../src/knowledge/preview.ts";
import { articleOf } from "../../support/articles.ts";
import { PINNED } from "../../support/bot.ts";
import { startDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const dependencies = () => ({ library: desk.library }) as unknown as Dependencies;

it("a trial names the questions that would go another way, and those alone", async () => {
  const { knowledge } = desk.library.current();
  const other = "Chủ tịch Quốc hội Azerbaijan là ai? Chủ tịch Quốc hội Azerbaijan là bà Nguyễn Thị Thử.";
  const next = knowledgeWith(knowledge, articleOf([other], { id: "x.txt", title: PINNED[0]! }));
  expect(await pinnedChanges(next, dependencies())).toEqual({ broken: [PINNED[0]], mended: [] });
  expect(await pinnedChanges({ ...next, questions: [] }, dependencies())).toEqual({ broken: [], mended: [] });
});

it("a folder too large to try is told so, at once", async () => {
  const { knowledge } = desk.library.current();
  const large = { ...knowledge, passages: { length: 7_000_000 } as unknown as Passage[] };
  const began = performance.now();
  const changes = await pinnedChanges(large, dependencies());
  expect(performance.now() - began).toBeLessThan(50);
  const document = knowledge.documents[0]!;
  const preview = { kind: "readable", document, passages: 1, beginning: "x" } as const;
  const { text } = messageOf(renderPreview(preview, changes, (key) => key));
  expect(text).toContain("preview-unchecked");
});
