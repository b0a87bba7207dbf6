import { describe, expect, test } from "vitest";
import { found, makeDocument } from "./small-texts";

describe("a situation is a page of its own", () => {
  const situation = (nb: Record<string, string>) => found([makeDocument("topic", { nb }), makeDocument("term", { slug: "vedtak" })]);

  test("its parts begin with what to do, or what the reader gets", () => {
    expect(situation({ "parts.senere.body": "Brevet kommer snart." })).toEqual(["first-sentence parts.senere.body: Brevet kommer snart."]);
  });

  test("its words are explained once, in whichever part", () => {
    expect(situation({ "parts.senere.body": "Vent på vedtaket." })).toEqual(["unexplained-term parts.senere.body: Vent på vedtaket."]);
    expect(situation({ "parts.i-dag.body": "Les [vedtaket](ord:vedtak).", "parts.senere.body": "Vent på vedtaket." })).toEqual([]);
  });

  test("each part is held to its own weight", () => {
    const heavy = "Ring fastlegekontoret vedrørende sykmeldingsperioden, arbeidsgiverperioden og sykepengesøknaden. ".repeat(8).trim().replaceAll(". Ring", ".\n\nRing");
    expect(situation({ "parts.i-dag.body": heavy }).filter((line) => line.startsWith("lix parts.i-dag"))).toHaveLength(1);
  });
});
