import { expect, test } from "vitest";
import { countFromTo, countOf } from "@/lib/i18n/count";

const questions = { one: "# питання", few: "# запитання", many: "# запитань", other: "# запитання" };
const steps = { one: "خطوة واحدة", two: "خطوتان", few: "# خطوات", many: "# خطوة", other: "# خطوة" };

test.each([
  ["uk", 1, questions, "1 питання"],
  ["uk", 3, questions, "3 запитання"],
  ["uk", 5, questions, "5 запитань"],
  ["uk", 21, questions, "21 питання"],
  ["ar", 1, steps, "خطوة واحدة"],
  ["ar", 2, steps, "خطوتان"],
  ["ar", 6, steps, "6 خطوات"],
  ["ar", 11, steps, "11 خطوة"],
  ["nb", 1, { other: "# steg" }, "1 steg"],
] as const)("a number of things is said as in %s: %i", (language, count, forms, said) => {
  expect(countOf(language, count, forms)).toBe(said);
});

test("a number of questions is one number where both ends are the same", () => {
  const say = (fewest: number, most: number) => countFromTo("nb", fewest, most, (from, to) => `${from} til ${to}`, { one: "# spørsmål", other: "# spørsmål" });
  expect(say(2, 5)).toBe("2 til 5 spørsmål");
  expect(say(3, 3)).toBe("3 spørsmål");
  const inEnglish = (fewest: number, most: number) => countFromTo("en", fewest, most, (from, to) => `${from} to ${to}`, { one: "# question", other: "# questions" });
  expect([inEnglish(1, 1), inEnglish(1, 2)]).toEqual(["1 question", "1 to 2 questions"]);
});
