import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FlowDefinition } from "@/lib/flow/definition";
import { readAnswer } from "@/lib/flow/read-answer";
import { BEFORE, CHANGE, flowAddress, FROM, keepAnswers, parseFlowAddress, SKIP, usableAnswers, writeBefore, type RawParameters } from "@/lib/sharing/flow-address";
import { queryOf } from "@/lib/sharing/query-of";
import { placesOf } from "@/lib/sharing/question-place";
import { everyKindFlow, openFlow } from "../../fixtures/every-kind-flow";
import { smallFlow } from "../../fixtures/small-flow";
import { flowOf, outcome, yesNo } from "../flow/build-flow";
import { answersFor, soundFlow } from "../flow/random-flow";

/** What Next makes of an address: a parameter that stands twice is a list. */
function parametersOf(address: string): RawParameters {
  const query = new URL(address, "https://example.no").searchParams;
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).length > 1 ? query.getAll(name) : (query.get(name) ?? "")]));
}

function parseAddress(flow: FlowDefinition, address: string) {
  return parseFlowAddress(flow, parametersOf(address));
}

const nothing = { answers: {}, from: undefined, change: undefined, before: undefined };

describe("reading an address", () => {
  test("takes the answers, the form that was sent and the question to change", () => {
    expect(parseFlowAddress(smallFlow, { frist: "nei", kanal: "pc", [FROM]: "frist", [CHANGE]: "kanal" })).toEqual({
      ...nothing,
      answers: { frist: "nei", kanal: "pc" },
      from: "frist",
      change: "kanal",
    });
  });

  test("passes over campaign marks and anything else that is no question", () => {
    expect(parseFlowAddress(smallFlow, { utm_source: "sms", hvor: "ja", "pa-nett": "ja", FRIST: "ja" })).toEqual(nothing);
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
    expect(String(answers["frist"]).length).toBeLessThan(10);
    expect(usableAnswers(smallFlow, answers)).toEqual([]);
  });

  test("follows no made-up names for the form that was sent or the question to change", () => {
    for (const name of ["borte", "pa-nett", "hvor", "__proto__", "constructor", "", "barn.0.fodt"]) {
      expect(parseFlowAddress(smallFlow, { [FROM]: name, [CHANGE]: name, [SKIP]: name, [BEFORE]: `${name}:ja` })).toEqual(nothing);
    }
    expect(parseFlowAddress(smallFlow, { [FROM]: ["frist"], [CHANGE]: ["frist", "kanal"] })).toEqual(nothing);
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

describe("several choices", () => {
  test("stand once each, in the order of the question", () => {
    expect(flowAddress("nb", "alt", openFlow, { utgifter: ["mat", "leie"] })).toBe("/nb/hjelp/alt/svar?utgifter=leie&utgifter=mat");
    expect(parseFlowAddress(openFlow, { utgifter: ["leie", "mat"] }).answers).toEqual({ utgifter: ["leie", "mat"] });
    expect(parseFlowAddress(openFlow, { utgifter: "mat" }).answers).toEqual({ utgifter: ["mat"] });
  });

  test("none at all is an answer where that is allowed, and then it is written", () => {
    expect(parseFlowAddress(openFlow, { [FROM]: "utgifter" }).answers).toEqual({ utgifter: [] });
    expect(flowAddress("nb", "alt", openFlow, { utgifter: [] })).toBe("/nb/hjelp/alt/svar?utgifter=");
    expect(parseAddress(openFlow, "/nb/hjelp/alt/svar?utgifter=").answers).toEqual({ utgifter: [] });
    expect(parseFlowAddress(openFlow, {}).answers).toEqual({});
    expect(parseFlowAddress(everyKindFlow, { [FROM]: "utgifter" }).answers).toEqual({});
  });

  test("that are too many, too long or made up can't be read", () => {
    for (const utgifter of [Array.from({ length: 500 }, () => "leie"), ["leie", "x".repeat(70)], ["leie", "gull"], "__proto__"]) {
      expect(usableAnswers(openFlow, parseFlowAddress(openFlow, { utgifter }).answers)).toEqual([]);
    }
  });
});

describe("an optional question", () => {
  const passed = { ...nothing, answers: { stilling: null } };

  test("is passed over by its own button, whatever stands in the field", () => {
    expect(parseFlowAddress(openFlow, { stilling: "abc", [FROM]: "stilling", [SKIP]: "stilling" })).toEqual({ ...passed, from: "stilling" });
  });

  test("is passed over when its form is sent empty", () => {
    expect(parseFlowAddress(openFlow, { stilling: "", [FROM]: "stilling" })).toEqual({ ...passed, from: "stilling" });
    expect(parseFlowAddress(openFlow, { stilling: "" }).answers).toEqual({});
  });

  test("that was passed over stays so in the address", () => {
    expect(flowAddress("nb", "alt", openFlow, { stilling: null })).toBe("/nb/hjelp/alt/svar?stilling=-");
    expect(parseFlowAddress(openFlow, { stilling: "-" })).toEqual(passed);
  });

  test("no other question can be passed over", () => {
    expect(parseFlowAddress(openFlow, { antall: "2", [SKIP]: "antall" }).answers).toEqual({ antall: "2" });
    expect(usableAnswers(openFlow, parseFlowAddress(openFlow, { antall: "-" }).answers)).toEqual([]);
  });
});

describe("answers about several of something", () => {
  test("stand by group, number and question", () => {
    const answers = { antall: "2", barn: [{ alder: "3", hjemme: "ja" }, { hjemme: "nei" }] };
    const address = "/nb/hjelp/alt/svar?antall=2&barn.0.alder=3&barn.0.hjemme=ja&barn.1.hjemme=nei";
    expect(flowAddress("nb", "alt", openFlow, answers)).toBe(address);
    expect(parseAddress(openFlow, address).answers).toEqual(answers);
  });

  test("a later one may come alone", () => {
    expect(parseFlowAddress(openFlow, { "barn.2.alder": "5" }).answers).toEqual({ barn: [{}, {}, { alder: "5" }] });
  });

  test("none beyond the group's limit, and none by another way of counting", () => {
    for (const place of ["barn.3.alder", "barn.-1.alder", "barn.01.alder", "barn.1e0.alder", "barn.0.borte", "barn.0", "barn.__proto__.alder", `barn.${"9".repeat(300)}.alder`]) {
      expect(parseFlowAddress(openFlow, { [place]: "5", [FROM]: place, [CHANGE]: place })).toEqual(nothing);
    }
  });

  test("can be changed, and are where the form came from", () => {
    expect(parseFlowAddress(openFlow, { [FROM]: "barn.1.alder", [CHANGE]: "barn.2.hjemme" })).toMatchObject({ from: "barn.1.alder", change: "barn.2.hjemme" });
  });
});

describe("writing an address", () => {
  test("gives one state one address, whatever order it was answered in", () => {
    const address = "/nb/hjelp/hvem-hjelper/svar?frist=nei&har-bankid=ja&kanal=pc";
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { frist: "nei", "har-bankid": "ja", kanal: "pc" })).toBe(address);
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { kanal: "pc", "har-bankid": "ja", frist: "nei" })).toBe(address);
  });

  test("gives numbers that are written in several ways one address", () => {
    expect(flowAddress("nb", "alt", openFlow, { stilling: " 50,50 % " })).toBe("/nb/hjelp/alt/svar?stilling=50%2C5");
  });

  test("has no question mark without answers", () => {
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, {})).toBe("/nb/hjelp/hvem-hjelper/svar");
  });

  test("names the question to change last", () => {
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, { frist: "nei" }, [[CHANGE, "frist"]])).toBe("/nb/hjelp/hvem-hjelper/svar?frist=nei&_endre=frist");
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, {}, [[CHANGE, "frist"]])).toBe("/nb/hjelp/hvem-hjelper/svar?_endre=frist");
  });

  test("leaves out what is no answer", () => {
    const answers = { frist: "kanskje", kanal: "pc", utm: "x", hvor: "ja", "har-bankid": "<script>" };
    expect(flowAddress("nb", "hvem-hjelper", smallFlow, answers)).toBe("/nb/hjelp/hvem-hjelper/svar?kanal=pc");
  });

  test("sends a reader on to another name with everything that stood there", () => {
    expect(queryOf({ frist: "ja", utgifter: ["leie", "mat"], tom: undefined })).toBe("?frist=ja&utgifter=leie&utgifter=mat");
    expect(queryOf({})).toBe("");
  });
});

describe("the answer before a change", () => {
  test.each([
    ["kanal", "pc", smallFlow],
    ["utgifter", ["leie", "mat"], openFlow],
    ["utgifter", [], openFlow],
    ["barn.1.alder", "7", openFlow],
    ["stilling", null, openFlow],
  ] as const)("is carried along (%s: %j)", (name, answer, flow) => {
    const place = placesOf(flow).get(name);
    if (!place) throw new Error(`${name} is no place`);
    const written = writeBefore({ place, answer });
    expect(parseAddress(flow, `/?${new URLSearchParams(written).toString()}`).before).toEqual({ place, answer });
  });

  test("that is no answer to its question is forgotten", () => {
    for (const before of ["kanal:fjernsyn", "kanal", "kanal:", ":pc", "borte:pc", ["kanal:pc", "frist:ja"], ["kanal:pc", "kanal:mobil"]]) {
      expect(parseFlowAddress(smallFlow, { [BEFORE]: before }).before).toBeUndefined();
    }
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
        expect(read.answers).toEqual(keepAnswers(flow, answers));
        expect(flowAddress("nb", "noe", flow, read.answers)).toBe(address);
      }),
      { numRuns: 60 },
    );
  });
});

describe("whatever stands in an address", () => {
  const name = fc.constantFrom("utgifter", "antall", "barn.0.alder", "barn.2.hjemme", "barn", "stilling", "mottatt", "mottatt.dag", "fra.ar", FROM, CHANGE, SKIP, BEFORE, "__proto__", "constructor");
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("1".repeat(9_000), "-", "", "barn.0.alder", "antall:3", "2026-02-30"));
  const parameters = fc.dictionary(name, fc.oneof(text, fc.array(text, { maxLength: 40 }), fc.constant(undefined)), { noNullPrototype: false });

  test("it is read without failing, and what is carried on fits its question", () => {
    fc.assert(
      fc.property(parameters, fc.constantFrom(openFlow, everyKindFlow), (raw, flow) => {
        const { answers } = parseFlowAddress(flow, raw);
        for (const [place, value] of usableAnswers(flow, answers)) {
          const question = placesOf(flow).get(place)?.question;
          expect(question && (value === "-" || value === "" || readAnswer(question, value).ok)).toBe(true);
        }
        const kept = keepAnswers(flow, answers);
        expect(keepAnswers(flow, kept)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test("thousands of parameters take no time to speak of", () => {
    const raw = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`barn.${index}.alder`, "5"]));
    expect(parseFlowAddress(openFlow, raw).answers).toEqual({ barn: [{ alder: "5" }, { alder: "5" }, { alder: "5" }] });
  });
});
