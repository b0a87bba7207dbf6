import { describe, expect, test } from "vitest";
import { optionsOf } from "@/lib/flow/answers";
import { flows } from "../../e2e/support/seeded-content";
import { placeOf, questionWords, walksOf } from "../../e2e/support/walk-flow";
import { findAskedTwice, type AskedQuestion } from "../../a11y/forms/asked-twice";

const ask = (label: string, kind: AskedQuestion["kind"] = "choice", options: string[] = []): AskedQuestion => ({ name: label, label, kind, options });

describe("a reader is asked nothing twice on any way through", () => {
  test.each(flows.map((seeded) => [seeded.words.title, seeded] as const))("«%s»", (_, seeded) => {
    for (const { steps } of walksOf(seeded)) {
      const asked = steps.map(({ place: { name } }): AskedQuestion => {
        const { question, round } = placeOf(seeded, name);
        const words = questionWords(seeded, question.id);
        return { name, label: words.label, kind: question.asks.kind, options: optionsOf(question.asks).map((option) => words.options[option] ?? option), ...(round && { round: round.index }) };
      });
      expect(findAskedTwice(asked)).toEqual([]);
    }
  });
});

describe("two questions that ask the same", () => {
  test("in the same words are found, whatever stands around them", () => {
    expect(findAskedTwice([ask("Er du under 18 år?"), ask("Hva gjelder det?"), ask("Er du under 18 år")])).toHaveLength(1);
  });

  test("with the same answers to choose from are found, in another order too", () => {
    const money = ["Dagpenger", "Sykepenger", "Barnetrygd", "Vet ikke"];
    expect(findAskedTwice([ask("Hvilke penger venter du på?", "choice", money), ask("Hva har du søkt om?", "choices", money.toReversed())])).toHaveLength(1);
    expect(findAskedTwice([ask("Har du brevet?", "yes-no", ["Ja", "Nei", "Vet ikke"]), ask("Har du en frist?", "yes-no", ["Ja", "Nei", "Vet ikke"])])).toEqual([]);
  });

  test("of where the reader lives are found: there is one answer to that", () => {
    expect(findAskedTwice([ask("Hva er postnummeret ditt?", "postcode"), ask("Hvilket postnummer bor du i nå?", "postcode")])).toHaveLength(1);
    expect(findAskedTwice([ask("Når fikk du brevet?", "date"), ask("Hvilken dag er fristen?", "date")])).toEqual([]);
  });

  test("about each of several children are none", () => {
    expect(findAskedTwice([{ ...ask("Når er barnet født?", "date"), round: 0 }, { ...ask("Når er barnet født?", "date"), round: 1 }])).toEqual([]);
  });
});
