import { describe, expect, it } from "vitest";
import { answer } from "../../../src/answer/answer.ts";
import { readArticle } from "../../../src/knowledge/read.ts";
import { buildIndex } from "../../../src/search/search.ts";
import { knowledgeOf } from "../../search/folder.ts";

const paragraphs = async (path: string, source: string) => {
  const { title, text, blocks } = await readArticle(path, Buffer.from(source));
  return { title, said: blocks.map(({ start, end }) => text.slice(start, end)) };
};

describe("subtitles", () => {
  it("of SubRip are the sentences that are said", async () => {
    const source =
      "1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>Cầu Bến Lau dài</i>\r\n412 mét,\r\n\r\n2\r\n00:00:03,500 --> 00:00:06,000\r\n{\\an8}rộng 9 mét.\r\n";
    expect(await paragraphs("Phóng sự.srt", source)).toEqual({
      title: "Phóng sự",
      said: ["Cầu Bến Lau dài 412 mét, rộng 9 mét."],
    });
  });

  it("of WebVTT leave notes, styles and speakers out, and say a line that rolls up once", async () => {
    const source =
      "WEBVTT\nKind: captions\n\nNOTE ghi chú\n\nSTYLE\n::cue { color: red }\n\nđầu\n00:01.000 --> 00:03.000 align:start\n<v Lan>Chào bà con.</v>\n\n" +
      "00:03.000 --> 00:05.000\nChào bà con.\nHôm nay\n\n00:05.000 --> 00:07.000\nHôm nay\ncầu thông xe.\n";
    expect((await paragraphs("a.vtt", source)).said).toEqual(["Chào bà con. Hôm nay cầu thông xe."]);
  });

  it("are known in plain text, too", async () => {
    const source =
      "1\r\n00:00:01,000 --> 00:00:03,500\r\nCầu dài\r\n\r\n2\r\n00:00:03,500 --> 00:00:06,000\r\n412 mét.\r\n";
    expect((await paragraphs("a.txt", source)).said).toEqual(["Cầu dài 412 mét."]);
    expect((await paragraphs("b.txt", "1\nCầu dài 412 mét.")).said).not.toEqual(["Cầu dài 412 mét."]);
  });

  it("are parted behind the end of a sentence", async () => {
    const cue = (text: string, at: number) => `${at}\n00:00:0${at},000 --> 00:00:0${at},900\n${text}\n`;
    const long = `${"Cầu dài và rộng, ".repeat(20)}đẹp.`;
    expect((await paragraphs("a.srt", [long, "Hết", "rồi."].map(cue).join("\n"))).said).toEqual([long, "Hết rồi."]);
  });

  it("part those who speak in one cue, and answer whoever asks", async () => {
    const source =
      "1\n00:00:01,000 --> 00:00:03,000\nĐịnh Yên dệt chiếu đã lâu.\n\n2\n00:00:03,000 --> 00:00:05,000\n- Một ngày chị dệt mấy chiếc?\n- Dạ, hai người dệt\n\n3\n00:00:05,000 --> 00:00:07,000\nđược bốn chiếc.\n\n4\n00:00:07,000 --> 00:00:09,000\n- Còn lác?\n- Lác ở Vũng Liêm.\n";
    const said = [
      "Định Yên dệt chiếu đã lâu.",
      "- Một ngày chị dệt mấy chiếc?",
      "- Dạ, hai người dệt được bốn chiếc.",
      "- Còn lác?",
      "- Lác ở Vũng Liêm.",
    ];
    expect((await paragraphs("a.srt", source)).said).toEqual(said);
    const { warnings: _, ...article } = await readArticle("a.srt", Buffer.from(source));
    const given = await answer(
      "một ngày dệt được mấy chiếc chiếu",
      await buildIndex(knowledgeOf([{ id: "a.srt", ...article }])),
    );
    expect(given.kind === "found" && given.quotes[0].text).toBe("- Dạ, hai người dệt được bốn chiếc.");
  });

  it("that say nothing are refused", async () => {
    await expect(readArticle("a.vtt", Buffer.from("WEBVTT\n\nNOTE ghi chú\n"))).rejects.toMatchObject({
      code: "empty",
    });
  });
});
