import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { readQuestion } from "../../src/text/question.ts";

const { hour, money, duration, measure, age, phone, order, place, reason, person, name, amount, time, year } =
  ANSWER_TYPE;

describe("answer types of an English question", () => {
  it.each([
    ["What time does it close?", hour],
    ["How late is it open?", hour],
    ["How soon do I get the card?", duration],
    ["How long does the trip take?", duration],
    ["How long is the bridge?", measure],
    ["How long is the old stone bridge?", measure],
    ["How tall is the tower?", measure],
    ["How high is the tower?", measure | amount],
    ["How old is the tree?", age],
    ["What is the minimum age?", age],
    ["Who do I call about a leak?", phone | person | name],
    ["What number do I call?", phone],
    ["Can I use my phone in class?", 0],
    ["Is lunch included in the fee?", 0],
    ["Can you tell me the fee and how long it takes?", money | duration],
    ["Is it fine to take photos?", 0],
    ["Which days is it closed?", time | year | hour | order],
    ["What year did it open?", year],
    ["What floor is it on?", place],
    ["What are the causes of the fire?", reason],
    ["What is the deadline?", time],
    ["What do the fees cover?", 0],
    ["What are the fees?", money],
    ["What should I do if someone steals my phone?", 0],
    ["How often does the bus run?", duration | amount],
    ["How much luggage can I take?", measure | amount],
    ["What is the population of the district?", amount],
    ["What was the profit last year?", money | amount],
    ["What is the museum's address?", place],
    ["What time does school start?", hour],
    ["Who is eligible for the subsidy?", person | name],
    ["What do we get when we win?", 0],
    ["When can we come?", time | year | hour | order],
  ])("%s", (question, answerTypes) =>
    expect(readQuestion(question, () => false).answerTypes & ~ANSWER_TYPE.list).toBe(answerTypes),
  );
});
