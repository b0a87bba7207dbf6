import fc from "fast-check";
import { expect, test } from "vitest";
import { optionsOf } from "@/lib/flow/answers";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import { prove } from "@/lib/flow/prove";
import { questionsLeft } from "@/lib/flow/questions-left";
import { shownIn } from "@/lib/flow/shown-facts";
import { complainAbout } from "./judge-proof";
import { smallFlow } from "./small-flow";
import { candidates, countAsked, inputsFor, walkAll } from "./walk-all";
import { withAnswer } from "./with-answer";

// Flows so small that every answer can be tried: what the proof says is held against what all of them do.

test("what the proof says of any flow is what all answers show, and it says nothing else", { timeout: 60_000 }, () => {
  let undecided = 0;
  let judged = 0;
  fc.assert(
    fc.property(smallFlow, ({ flow, words }) => {
      const proof = prove(flow, words);
      const walks = inputsFor(flow).map((input) => walkAll(flow, input, 300));
      if (walks.includes(null)) return;
      judged += 1;
      undecided += proof.status === "not-decided" ? 1 : 0;
      expect(complainAbout(flow, proof, walks.flatMap((walk) => walk ?? []), shownIn(words))).toEqual([]);
    }),
    { numRuns: 120 },
  );
  expect(judged).toBeGreaterThan(40);
  expect(undecided / judged).toBeLessThan(0.15);
});

test("nobody gets stuck in a flow that is proved, whatever a thousand readers answer", { timeout: 60_000 }, () => {
  let proved = 0;
  fc.assert(
    fc.property(smallFlow, fc.infiniteStream(fc.nat(9999)), ({ flow, words }, chance) => {
      // A thousand readers each of a few flows are enough.
      if (proved === 4 || prove(flow, words).status !== "proved") return;
      proved += 1;
      const inputs = inputsFor(flow);
      const pick = <T>(list: readonly T[]): T | undefined => list[(chance.next().value ?? 0) % list.length];
      for (let reader = 0; reader < 1000; reader += 1) {
        const input = pick(inputs) ?? { today: "2026-11-20" };
        expect(walkBlindly(input, pick)).toBe("ends");
      }

      /** Answers with what comes to mind; after a few refusals, with one after the other of all there are. */
      function walkBlindly(input: (typeof inputs)[number], choose: typeof pick): Evaluation["status"] {
        let answers = {};
        for (let step = 0; step < 400; step += 1) {
          const here = evaluate(flow, answers, input);
          if (here.status !== "asks") return here.status;
          const all = [...optionsOf(here.question.asks), ...wild, ...candidates(here.question, input.today)];
          answers = withAnswer(answers, { node: here.question.id, ...(here.round && { round: here.round }) }, choose(all));
        }
        return "asks";
      }
    }),
    { numRuns: 150 },
  );
  expect(proved).toBeGreaterThan(1);
});

const wild: readonly (string | readonly string[])[] = ["999999999999", "-5", "31.2.2026", "1900-01-01", "hei", ["en", "to"], ""];

test("the questions left are never fewer nor more than readers are asked", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallFlow, ({ flow, words }) => {
      if (prove(flow, words).status !== "proved") return;
      const [input] = inputsFor(flow);
      const walks = input && walkAll(flow, input, 300);
      if (!walks || walks.length === 0) return;
      const counts = walks.map(({ end }) => countAsked(end));
      const { fewest, most } = questionsLeft(flow, {}, input);
      expect(fewest).toBeLessThanOrEqual(Math.min(...counts));
      expect(most).toBeGreaterThanOrEqual(Math.max(...counts));
    }),
    { numRuns: 100 },
  );
});
