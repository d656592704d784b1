import { describe, expect, it } from "vitest";
import { linkToQuote } from "../../../src/bot/message/text-fragment.ts";

const url = "https://bao.example/bai";

describe("linkToQuote", () => {
  it.each([
    ["a short quote stands whole", "Thủ tướng Ali Asadov", "#:~:text=Th%E1%BB%A7%20t%C6%B0%E1%BB%9Bng%20Ali%20Asadov"],
    ["hyphens, commas and ampersands are encoded", "Việt-Nam, A&B", "#:~:text=Vi%E1%BB%87t%2DNam%2C%20A%26B"],
    [
      "a long quote by its first and last five words",
      Array.from({ length: 40 }, (_, index) => `w${index}`).join(" "),
      "#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39",
    ],
    [
      "a quote over lines by its ends, since no fragment matches across blocks",
      "a b c d e\nf g h i j",
      "#:~:text=a%20b%20c%20d%20e,f%20g%20h%20i%20j",
    ],
    ["white space alone gives the plain address", "  ", ""],
  ])("%s", (_fact, quote, fragment) => {
    expect(linkToQuote(url, quote)).toBe(url + fragment);
  });

  it("goes on from a fragment that the address already has", () => {
    expect(linkToQuote(`${url}#muc-2`, "a b")).toBe(`${url}#muc-2:~:text=a%20b`);
  });

  it.each([
    undefined,
    "",
    "không phải",
    "javascript:alert(1)",
    "ftp://a.example/b",
    `https://a.example/${"x".repeat(3000)}`,
  ])("gives no link for the address %j", (address) => {
    expect(linkToQuote(address, "a")).toBeUndefined();
  });

  it("opens the article without the words where both would be too long", () => {
    const address = `https://a.example/${"x".repeat(1900)}`;
    expect(linkToQuote(address, "từ ".repeat(26))).toBe(address);
  });

  it("takes half a surrogate pair", () => {
    expect(linkToQuote(url, "a \uD83D b")).toBe(`${url}#:~:text=a%20%EF%BF%BD%20b`);
  });
});
