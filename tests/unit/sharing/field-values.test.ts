import { describe, expect, test } from "vitest";
import { asks as schema } from "@/lib/flow/asks";
import { readAnswer } from "@/lib/flow/read-answer";
import { answerFromFields, fieldName, fieldsForAnswer, partsOf } from "@/lib/sharing/field-values";

const date = schema.parse({ kind: "date" });
const month = schema.parse({ kind: "month" });
const money = schema.parse({ kind: "money" });
const choices = schema.parse({ kind: "choices", options: ["leie", "mat"] });

const read = (asks: typeof date, fields: Record<string, string>) => readAnswer({ asks, optional: false }, answerFromFields(asks, fields));

describe("a date in three fields", () => {
  test("is read as one day", () => {
    expect(read(date, { dag: "3", maned: "1", ar: "2026" })).toMatchObject({ ok: true, answer: "2026-01-03" });
    expect(read(date, { dag: " 31. ", maned: "01.", ar: "2026" })).toMatchObject({ ok: true, answer: "2026-01-31" });
    expect(read(date, { dag: "3", maned: "januar", ar: "2026" })).toMatchObject({ ok: true, answer: "2026-01-03" });
  });

  test("may all be written in the first", () => {
    expect(read(date, { dag: "31.1.2026", maned: "", ar: "" })).toMatchObject({ ok: true, answer: "2026-01-31" });
    expect(read(date, { dag: "31/1/2026" })).toMatchObject({ ok: true, answer: "2026-01-31" });
  });

  test.each([
    [{}, "missing"],
    [{ dag: " ", maned: "", ar: "" }, "missing"],
    [{ dag: "31.", maned: "", ar: "2026" }, "missing-month"],
    [{ dag: "31.", maned: "", ar: "" }, "missing-month"],
    [{ maned: "1", ar: "2026" }, "missing-day"],
    [{ dag: "1", maned: "1" }, "missing-year"],
    [{ dag: "31", maned: "2", ar: "2026" }, "impossible-date"],
    [{ dag: "1.2", maned: "3", ar: "2026" }, "not-a-date"],
    [{ dag: "1", maned: "1", ar: "26" }, "not-a-date"],
  ])("says which is missing or wrong (%j)", (fields, problem) => {
    expect(read(date, fields)).toEqual({ ok: false, problem });
  });

  test("stands in its fields again, as it is kept and as it was typed", () => {
    expect(fieldsForAnswer(date, "2026-01-03")).toEqual({ dag: "3", maned: "1", ar: "2026" });
    expect(fieldsForAnswer(month, "2026-01")).toEqual({ maned: "1", ar: "2026" });
    for (const fields of [{ dag: "31", maned: "", ar: "2026" }, { dag: "x", maned: "y", ar: "z" }, { dag: "", maned: "13", ar: "" }]) {
      expect(fieldsForAnswer(date, answerFromFields(date, fields))).toEqual(fields);
    }
    expect(fieldsForAnswer(date, "a.b.c.d")).toEqual({ dag: "a", maned: "b", ar: "c.d" });
  });
});

test("other questions have one field, or one for each option", () => {
  expect(partsOf("money")).toEqual(["svar"]);
  expect(fieldName("inntekt", "svar")).toBe("inntekt");
  expect(fieldName("barn.0.fodt", "ar")).toBe("barn.0.fodt.ar");
  expect(fieldsForAnswer(money, "1 234,50 kr")).toEqual({ svar: "1 234,50 kr" });
  expect(answerFromFields(money, { svar: "1 234,50 kr" })).toBe("1 234,50 kr");
  expect(fieldsForAnswer(choices, ["leie"])).toEqual({ svar: ["leie"] });
  expect(answerFromFields(choices, { svar: ["leie"] })).toEqual(["leie"]);
});

test("what is no answer at all leaves the fields empty", () => {
  for (const answer of [undefined, null, 3, { dag: "1" }]) expect(fieldsForAnswer(date, answer)).toEqual({});
  expect(answerFromFields(money, {})).toBeUndefined();
});
