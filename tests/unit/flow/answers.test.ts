import { describe, expect, test } from "vitest";
import { answerTo, optionsOf, readAnswer, type Answers } from "@/lib/flow/answers";
import type { QuestionNode } from "@/lib/flow/definition";
import { choice, flowOf, outcome, yesNo } from "./build-flow";

function question(...nodes: Parameters<typeof flowOf>): QuestionNode {
  const [first] = flowOf(...nodes).nodes;
  if (first?.kind !== "question") throw new Error("The first node must be a question");
  return first;
}

const housing = question(choice("bolig", ["leier", "eier", "annet"], "ferdig"), outcome("ferdig"));
const sure = question(yesNo("bankid", "ferdig"), outcome("ferdig"));
const unsure = question(yesNo("bankid", "ferdig", [], true), outcome("ferdig"));

describe("the options a reader chooses among", () => {
  test("a choice has the options its author wrote, in that order", () => {
    expect(optionsOf(housing)).toEqual(["leier", "eier", "annet"]);
  });

  test("a yes/no question has ja and nei, and vet-ikke only where the author allows it", () => {
    expect(optionsOf(sure)).toEqual(["ja", "nei"]);
    expect(optionsOf(unsure)).toEqual(["ja", "nei", "vet-ikke"]);
  });
});

describe("reading an answer from an address", () => {
  test("an option is taken as it stands", () => {
    expect(readAnswer(housing, "eier")).toEqual({ ok: true, value: "eier" });
  });

  test("nothing, or an empty field, is a missing answer", () => {
    expect(readAnswer(housing, undefined)).toEqual({ ok: false, problem: "missing" });
    expect(readAnswer(housing, "")).toEqual({ ok: false, problem: "missing" });
  });

  test.each(["EIER", " eier", "vet-ikke", "__proto__", "constructor", "toString", "x".repeat(1_000_000)])("anything else is unknown (%#)", (raw) => {
    expect(readAnswer(housing, raw)).toEqual({ ok: false, problem: "unknown" });
  });

  test("a name that every object has is not mistaken for an answer", () => {
    expect(answerTo({}, "constructor")).toBeUndefined();
    expect(answerTo({}, "__proto__")).toBeUndefined();
    const hostile = JSON.parse('{"__proto__": "ja", "constructor": "nei"}') as Answers;
    expect(answerTo(hostile, "constructor")).toBe("nei");
  });
});
