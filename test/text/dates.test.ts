import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dateOf } from "../../src/text/dates.ts";

it.each([
  ["7/5", 7, 5, undefined],
  ["7-5", 7, 5, undefined],
  ["07/05/2025", 7, 5, 2025],
  ["7-5-2025", 7, 5, 2025],
  ["7.5.2025", 7, 5, 2025],
  ["30/4/75", 30, 4, undefined],
  ["2025-05-07", 7, 5, 2025],
  ["ngày 7/5", 7, 5, undefined],
  ["ngày 7 tháng 5", 7, 5, undefined],
  ["mùng 7 tháng 5", 7, 5, undefined],
  ["ngày mồng 7 tháng 5", 7, 5, undefined],
  ["7 tháng 5", 7, 5, undefined],
  ["7 tháng 5 năm 2025", 7, 5, 2025],
  ["7 tháng 5, năm 2025", 7, 5, 2025],
  ["ngay 7 thang 5 nam 2025", 7, 5, 2025],
  ["mùng hai tháng chín", 2, 9, undefined],
  ["ngày hai mươi lăm tháng mười hai", 25, 12, undefined],
  ["mùng một tháng giêng", 1, 1, undefined],
  ["ngày 1 tháng năm năm 1886", 1, 5, 1886],
  ["May 7", 7, 5, undefined],
  ["may 7th, 2025", 7, 5, 2025],
  ["7 May 2025", 7, 5, 2025],
  ["7th of May", 7, 5, undefined],
  ["Sept. 2, 1945", 2, 9, 1945],
  ["29/2", 29, 2, undefined],
  ["29/2/2024", 29, 2, 2024],
])("%s is %d/%d/%s", (text, day, month, year) => {
  const date = { day, month, ...(year ? { year } : {}), length: text.length };
  expect(dateOf(text, 0)).toEqual(date);
  expect(dateOf(`Hôm ${text}, ở Baku`, 4)).toEqual(date);
});

it.each([
  "32/1",
  "0/5",
  "7/13",
  "31/4",
  "29/2/2025",
  "7.5",
  "7/5/2",
  "17/345",
  "hai tháng chín",
  "ngày nào tháng chín",
  "tháng 5",
  "May",
  "may áo",
  "7 maybe",
  "2025",
  "",
])("%j is no date", (text) => {
  expect(dateOf(text, 0)).toBeUndefined();
});

it("begins at a word and nowhere else", () => {
  expect(dateOf("17/5", 1)).toBeUndefined();
  expect(dateOf("1/7/5", 2)).toBeUndefined();
  expect(dateOf("x7/5", 1)).toBeUndefined();
  expect(dateOf("7/5", 9)).toBeUndefined();
});

it("reads back every day of the calendar, however it is written", () => {
  const days = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
      const english = date.toLocaleDateString("en-US", {
        month: "long",
        day: "numeric",
        year: "numeric",
        timeZone: "UTC",
      });
      for (const text of [
        `${day}/${month}/${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
        date.toISOString().slice(0, 10),
        english,
      ]) {
        expect(dateOf(text, 0)).toEqual({ day, month, year, length: text.length });
      }
    }),
    { numRuns: 300 },
  );
});
