import { describe, expect, test } from "vitest";
import { BEFORE, CHANGE, FROM, parseFlowAddress, SEALED, type RawParameters } from "@/lib/sharing/flow-address";
import { changeAddress, endForm, formFor, insteadAddress, isPrivateFlow, type FlowCase } from "@/lib/sharing/flow-case";
import { viewFlow } from "@/lib/sharing/flow-view";
import { addressOfCase } from "@/lib/sharing/receive-answer";
import { allAnswered, everyKindFlow, everyKindInput, openFlow } from "../../fixtures/every-kind-flow";
import { smallFlow } from "../../fixtures/small-flow";
import { input } from "../flow/build-flow";

function open(raw: RawParameters, flow = smallFlow): FlowCase {
  return { locale: "nb", slug: "hjelp", flow, address: parseFlowAddress(flow, raw), token: undefined };
}

function formOf(flowCase: FlowCase) {
  const view = viewFlow(flowCase.flow, flowCase.address, { ...input, ...everyKindInput });
  if (view.kind !== "question") throw new Error("The answers lead to an outcome");
  return formFor(flowCase, view);
}

const done = { frist: "nei", "har-bankid": "ja", kanal: "pc", "vil-ha-hjelp": "nei" };

describe("a case without private answers", () => {
  test("sends its forms as addresses, with the answers so far", () => {
    expect(formOf(open({ frist: "nei" }))).toEqual({ method: "get", action: "/nb/hjelp/hjelp/svar", hidden: [["frist", "nei"], [FROM, "har-bankid"]] });
  });

  test("carries the answer that is being changed, and goes on carrying it while other questions are asked", () => {
    expect(formOf(open({ ...done, [CHANGE]: "kanal" })).hidden).toContainEqual([BEFORE, "kanal:pc"]);
    expect(formOf(open({ frist: "nei", [BEFORE]: "frist:ja" })).hidden).toContainEqual([BEFORE, "frist:ja"]);
    expect(formOf(open({ frist: "nei", [FROM]: "frist" })).hidden.map(([name]) => name)).not.toContain(BEFORE);
  });

  test("carries several choices and the answers of a group", () => {
    const { hidden } = formOf(open({ utgifter: ["leie", "mat"], antall: "1", "barn.0.alder": "3" }, openFlow));
    expect(hidden).toEqual([["utgifter", "leie"], ["utgifter", "mat"], ["antall", "1"], ["barn.0.alder", "3"], [FROM, "barn.0.hjemme"]]);
  });

  test("leads to the answer to change, and to what another answer would give, with the old one", () => {
    expect(changeAddress(open({ frist: "nei" }), "frist")).toBe("/nb/hjelp/hjelp/svar?frist=nei&_endre=frist");
    expect(insteadAddress(open(done), "har-bankid", "nei")).toBe("/nb/hjelp/hjelp/svar?frist=nei&har-bankid=nei&kanal=pc&vil-ha-hjelp=nei&_for=har-bankid%3Aja");
  });
});

describe("a case with private answers", () => {
  const token = "forseglet.og.last";
  const secret: FlowCase = { locale: "nb", slug: "alt", flow: everyKindFlow, address: addressOfCase(everyKindFlow, { answers: { ...allAnswered, before: "2026-11-01" } }, "mottatt"), token };

  test("is told by any of its questions, in a group too", () => {
    expect([smallFlow, openFlow, everyKindFlow].map(isPrivateFlow)).toEqual([false, false, true]);
  });

  test("posts its forms, which hold nothing but the sealed answers and the name of the question", () => {
    expect(formOf(secret)).toEqual({ method: "post", action: "/nb/hjelp/alt/send", hidden: [[SEALED, token], [FROM, "mottatt"]] });
    const begun = { ...secret, token: undefined, address: addressOfCase(everyKindFlow, { answers: {} }, undefined) };
    expect(formOf(begun)).toEqual({ method: "post", action: "/nb/hjelp/alt/send", hidden: [[FROM, "hva"]] });
    expect(endForm(secret)).toEqual({ method: "post", action: "/nb/hjelp/alt/avslutt", hidden: [[SEALED, token]] });
  });

  test("has no answer in any address", () => {
    expect(changeAddress(secret, "barn.1.fodt")).toBe("/nb/hjelp/alt/svar?_forseglet=forseglet.og.last&_endre=barn.1.fodt");
    expect(insteadAddress(secret, "mottatt", "2026-01-01")).toBe("/nb/hjelp/alt/svar?_forseglet=forseglet.og.last&_endre=mottatt");
  });
});
