import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/flow/answers";
import type { FlowDefinition } from "@/lib/flow/definition";
import { CHANGE, flowAddress, FROM, parseFlowAddress, usableAnswers } from "@/lib/sharing/flow-address";
import { smallFlow } from "../../fixtures/small-flow";
import { flowOf, outcome, yesNo } from "../flow/build-flow";
import { answersFor, soundFlow } from "../flow/random-flow";

/** What the next page reads out of an address. Next gives a parameter that stands twice as a list. */
function parseAddress(flow: FlowDefinition, address: string) {
  return parseFlowAddress(flow, Object.fromEntries(new URL(address, "https://example.no").searchParams));
}

describe("reading an address", () => {
  test("takes the answers, the form that was sent and the question to change", () => {
    expect(parseFlowAddress(smallFlow, { frist: "nei", kanal: "pc", [FROM]: "frist", [CHANGE]: "kanal" })).toEqual({
      answers: { frist: "nei", kanal: "pc" },
      from: "frist",
      change: "kanal",
    });
  });

  test("passes over campaign marks and anything else that is no question", () => {
    expect(parseFlowAddress(smallFlow, { utm_source: "sms", hvor: "ja", "pa-nett": "ja", FRIST: "ja" })).toEqual({
      answers: {},
      from: undefined,
      change: undefined,
    });
  });

  test("takes an empty field as no answer", () => {
    expect(parseFlowAddress(smallFlow, { frist: "", kanal: undefined }).answers).toEqual({});
  });

  test("takes an answer given twice as one it can't read, and never picks one", () => {
    const { answers } = parseFlowAddress(smallFlow, { frist: ["ja", "nei"], kanal: [] });
    expect(Object.keys(answers)).toEqual(["frist", "kanal"]);
    expect(usableAnswers(smallFlow, answers)).toEqual([]);
  });

  test("takes ten thousand characters as an answer it can't read, and doesn't carry them on", () => {
    const { answers } = parseFlowAddress(smallFlow, { frist: "ja".repeat(5_000) });
    expect(answers["frist"]?.length).toBeLessThan(10);
    expect(usableAnswers(smallFlow, answers)).toEqual([]);
  });

  test("follows no made-up names for the form that was sent or the question to change", () => {
    for (const name of ["borte", "pa-nett", "hvor", "__proto__", "constructor", ""]) {
      expect(parseFlowAddress(smallFlow, { [FROM]: name, [CHANGE]: name })).toMatchObject({ from: undefined, change: undefined });
    }
    expect(parseFlowAddress(smallFlow, { [FROM]: ["frist"], [CHANGE]: ["frist", "kanal"] })).toMatchObject({ from: undefined, change: undefined });
  });

  test("is not fooled by names that every object has", () => {
    const flow = flowOf(yesNo("constructor", "valueof"), yesNo("valueof", "ferdig"), outcome("ferdig"));
    expect(parseFlowAddress(flow, {}).answers).toEqual({});
    const hostile = JSON.parse('{"__proto__": {"frist": "ja", "constructor": "ja"}, "toString": "ja"}') as Record<string, string>;
    expect(parseFlowAddress(flow, hostile).answers).toEqual({});
    expect(parseFlowAddress(smallFlow, hostile).answers).toEqual({});
    expect(parseFlowAddress(flow, { constructor: "ja" }).answers).toEqual({ constructor: "ja" });
  });
});

describe("writing an address", () => {
  test("gives one state one address, whatever order it was answered in", () => {
    const address = "/nb/hjelp/hvem-hjelper/svar?frist=nei&har-bankid=ja&kanal=pc";
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { frist: "nei", "har-bankid": "ja", kanal: "pc" })).toBe(address);
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { kanal: "pc", "har-bankid": "ja", frist: "nei" })).toBe(address);
  });

  test("has no question mark without answers", () => {
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, {})).toBe("/nb/hjelp/hvem-hjelper/svar");
  });

  test("names the question to change last", () => {
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { frist: "nei" }, "frist")).toBe("/nb/hjelp/hvem-hjelper/svar?frist=nei&_endre=frist");
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, {}, "frist")).toBe("/nb/hjelp/hvem-hjelper/svar?_endre=frist");
  });

  test("leaves out what is no answer", () => {
    const answers: Answers = { frist: "kanskje", kanal: "pc", utm: "x", hvor: "ja", "har-bankid": "<script>" };
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, answers)).toBe("/nb/hjelp/hvem-hjelper/svar?kanal=pc");
  });
});

describe("answers carried from page to page", () => {
  test("are those that fit, in the order of the flow, stale ones included", () => {
    expect(usableAnswers(smallFlow, { kanal: "mobil", frist: "ja" })).toEqual([
      ["frist", "ja"],
      ["kanal", "mobil"],
    ]);
  });

  test("come back from the address as they went in, for any flow and any answers", () => {
    const flowWithAnswers = soundFlow.chain((flow) => fc.tuple(fc.constant(flow), answersFor(flow)));
    fc.assert(
      fc.property(flowWithAnswers, ([flow, answers]) => {
        const address = flowAddress("nb", "noe", flow, answers);
        const read = parseAddress(flow, address);
        expect(Object.entries(read.answers)).toEqual(usableAnswers(flow, answers));
        expect(flowAddress("nb", "noe", flow, read.answers)).toBe(address);
      }),
      { numRuns: 60 },
    );
  });
});
