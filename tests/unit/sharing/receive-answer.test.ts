import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FROM, SKIP } from "@/lib/sharing/flow-address";
import { viewFlow } from "@/lib/sharing/flow-view";
import { addressOfCase, receiveAnswer, type CaseState } from "@/lib/sharing/receive-answer";
import { allAnswered, everyKindFlow as flow, everyKindInput as input } from "../../fixtures/every-kind-flow";

function send(state: CaseState, fields: Record<string, string> | [string, string][]): CaseState {
  return receiveAnswer(flow, state, new URLSearchParams(fields), input);
}

function viewOf(state: CaseState, change?: string) {
  return viewFlow(flow, addressOfCase(flow, state, change), input);
}

const untilLetter: CaseState = { answers: { ...allAnswered, mottatt: undefined } as unknown as CaseState["answers"] };
const letter = (dag: string, maned: string, ar: string) => ({ [FROM]: "mottatt", "mottatt.dag": dag, "mottatt.maned": maned, "mottatt.ar": ar });

describe("a form of a private flow", () => {
  test("adds its answer, in the form it is kept in", () => {
    expect(send({ answers: {} }, { [FROM]: "hva", hva: "klage" })).toEqual({ answers: { hva: "klage" } });
    expect(send(untilLetter, letter("3", "nov", "2026")).answers["mottatt"]).toBe("2026-11-03");
    expect(send({ answers: {} }, { [FROM]: "inntekt", inntekt: "kr 1 234,50" }).answers).toEqual({ inntekt: "1234,5" });
    expect(send({ answers: {} }, [[FROM, "utgifter"], ["utgifter", "mat"], ["utgifter", "leie"]]).answers).toEqual({ utgifter: ["leie", "mat"] });
    expect(send({ answers: {} }, { [FROM]: "barn.1.fodt", "barn.1.fodt.dag": "1", "barn.1.fodt.maned": "12", "barn.1.fodt.ar": "2022" }).answers).toEqual({ barn: [{}, { fodt: "2022-12-01" }] });
  });

  test("keeps the other answers, also those that don't count now", () => {
    expect(send({ answers: { hva: "klage", kommune: "0301" } }, { [FROM]: "hva", hva: "soke" }).answers).toEqual({ hva: "soke", kommune: "0301" });
  });

  test("holds the answer to one question: what else stands in it isn't read", () => {
    expect(send({ answers: {} }, { [FROM]: "hva", hva: "klage", enig: "ja" }).answers).toEqual({ hva: "klage" });
  });

  test("that was made up changes nothing", () => {
    for (const from of ["borte", "__proto__", "barn.9.fodt", ""]) expect(send({ answers: { hva: "klage" } }, { [FROM]: from, [from]: "ja" })).toEqual({ answers: { hva: "klage" } });
  });

  test("passes over an optional question", () => {
    expect(send({ answers: {} }, { [FROM]: "reise", reise: "abc", [SKIP]: "reise" }).answers).toEqual({ reise: null });
    expect(send({ answers: {} }, { [FROM]: "reise", reise: "" }).answers).toEqual({ reise: null });
  });
});

describe("a wrong answer", () => {
  test("is no answer, and is shown again as it was typed, with what is wrong", () => {
    const state = send(untilLetter, letter("31", "", "2026"));
    expect(state.answers).not.toHaveProperty("mottatt");
    expect(state.typed).toEqual({ question: "mottatt", values: { dag: "31", maned: "", ar: "2026" } });
    expect(viewOf(state)).toMatchObject({ kind: "question", place: "mottatt", problem: "missing-month", values: { dag: "31", maned: "", ar: "2026" } });
  });

  test("may be wrong only because of today", () => {
    const state = send(untilLetter, letter("22", "11", "2026"));
    expect(viewOf(state)).toMatchObject({ place: "mottatt", problem: "too-late", values: { dag: "22", maned: "11", ar: "2026" } });
  });

  test("is none at all", () => {
    expect(viewOf(send({ answers: {} }, { [FROM]: "hva" }))).toMatchObject({ place: "hva", problem: "missing" });
    expect(viewOf(send(untilLetter, letter("", "", "")))).toMatchObject({ place: "mottatt", problem: "missing" });
  });

  test("is forgotten when a right one comes", () => {
    const wrong = send(untilLetter, letter("31", "", "2026"));
    expect(send(wrong, letter("10", "11", "2026"))).toEqual({ answers: allAnswered });
  });

  test("is left where it is by a reader who goes back", () => {
    const wrong = send(untilLetter, letter("31", "", "2026"));
    expect(viewOf(wrong, "stilling")).toMatchObject({ place: "stilling", problem: null, values: { svar: "50" } });
  });
});

describe("an answer that comes in place of another", () => {
  const all: CaseState = { answers: allAnswered };

  test("leaves the old one behind, so that the outcome can say what changed", () => {
    const state = send(all, letter("11", "11", "2026"));
    expect(state.before).toEqual({ mottatt: "2026-11-10" });
    expect(addressOfCase(flow, state, undefined).before).toMatchObject({ place: { name: "mottatt" }, answer: "2026-11-10" });
  });

  test("also when it was wrong at first", () => {
    expect(send(send(all, letter("99", "11", "2026")), letter("11", "11", "2026")).before).toEqual({ mottatt: "2026-11-10" });
  });

  test("also when it leads to other questions first", () => {
    const asked = send({ answers: { ...allAnswered, antall: "1", barn: [{ fodt: "2020-02-29", hjemme: "ja" }] } }, { [FROM]: "antall", antall: "2" });
    expect(viewOf(asked)).toMatchObject({ place: "barn.1.fodt" });
    const then = send(asked, { [FROM]: "barn.1.fodt", "barn.1.fodt.dag": "1", "barn.1.fodt.maned": "1", "barn.1.fodt.ar": "2021" });
    expect(then.before).toEqual({ antall: "1" });
  });

  test("in a round of a group", () => {
    expect(send(all, { [FROM]: "barn.1.hjemme", "barn.1.hjemme": "ja" }).before).toEqual({ barn: [{}, { hjemme: "nei" }] });
  });

  test("and is the same one changes nothing", () => {
    expect(send({ ...all, before: { enig: "nei" } }, letter("10", "11", "2026"))).toEqual({ answers: allAnswered });
  });
});

test("a form of any make is received without failing, and leaves answers that fit", () => {
  const names = fc.constantFrom("hva", "utgifter", "mottatt.dag", "mottatt.ar", "barn.0.fodt.dag", "inntekt", "kommune", "reise", FROM, SKIP, "__proto__");
  const values = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom("mottatt", "barn.0.fodt", "inntekt", "1".repeat(60_000)));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 30 }), (fields) => {
      const state = send({ answers: allAnswered }, fields);
      expect(() => viewOf(state)).not.toThrow();
      expect(JSON.stringify(state).length).toBeLessThan(20_000);
    }),
    { numRuns: 300 },
  );
});
