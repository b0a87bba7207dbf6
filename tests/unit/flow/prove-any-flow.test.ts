import fc from "fast-check";
import { expect, test } from "vitest";
import { optionsOf, type RawAnswers } from "@/lib/flow/answers";
import { evaluate, type Evaluation, type EvaluationInput } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import { prove } from "@/lib/flow/prove";
import { questionsLeft } from "@/lib/flow/questions-left";
import { shownIn } from "@/lib/flow/shown-facts";
import { tablesFrom } from "@/lib/flow/written-tables";
import { complainAbout, metBy } from "./judge-proof";
import { mend } from "./mend-flow";
import { smallFlow, type SmallFlow } from "./small-flow";
import { candidates, countAsked, inputsFor, walkAll, type Walked } from "./walk-all";
import { withAnswer } from "./with-answer";

// Flows so small that every answer can be tried: what the proof says is held against what all of them do.

/** All walks on all days; `null` where there are too many. */
function walksOf({ flow }: SmallFlow): Walked[] | null {
  const walks: Walked[] = [];
  for (const input of inputsFor(flow)) {
    const more = walkAll(flow, input, 150);
    if (more === null || walks.length > 3000) return null;
    walks.push(...more);
  }
  return walks;
}

/** Each flow as it was written and, where nobody gets stuck in it, without what nobody comes by: that is where proofs come from. */
function versionsOf(written: SmallFlow): { small: SmallFlow; walks: Walked[] }[] {
  const walks = walksOf(written);
  const mended = walks && mend(written, walks);
  const after = mended && walksOf(mended);
  return [...(walks ? [{ small: written, walks }] : []), ...(mended && after ? [{ small: mended, walks: after }] : [])];
}

test("what the proof says of any flow is what all answers show, and it says nothing else", { timeout: 120_000 }, () => {
  const counts = { proved: 0, refuted: 0, "not-decided": 0 };
  fc.assert(
    fc.property(smallFlow, (written) => {
      for (const { small: { flow, words }, walks } of versionsOf(written)) {
        const proof = prove(flow, words);
        counts[proof.status] += 1;
        expect(complainAbout(flow, proof, walks, shownIn(words))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
  expect(counts.proved).toBeGreaterThan(20);
  expect(counts.refuted).toBeGreaterThan(40);
  expect(counts["not-decided"]).toBeLessThan(0.05 * (counts.proved + counts.refuted));
});

test("the paths of a flow that is proved end in an outcome, and come by all that any walk comes by", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(smallFlow, (written) => {
      for (const { small: { flow, words }, walks } of versionsOf(written)) {
        if (prove(flow, words).status !== "proved") continue;
        const ends = paths(flow).map(({ answers, today, tables }) => evaluate(flow, answers, { today, tables: tablesFrom(tables) }));
        expect(ends.filter(({ status, stale }) => status !== "ends" || stale.length > 0)).toEqual([]);
        const met = metBy(ends);
        expect([...metBy(walks.map(({ end }) => end))].filter((edge) => !met.has(edge))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

const wild: readonly (string | readonly string[])[] = ["999999999999", "-5", "0", "31.2.2026", "29.2.2028", "1900-01-01", "hei", ["en", "to"], ""];

/** Answers with what comes to mind, again and again, until the walk is at an end. */
function walkBlindly({ flow }: SmallFlow, input: EvaluationInput, pick: <T>(list: readonly T[]) => T | undefined): Evaluation["status"] {
  let answers: RawAnswers = {};
  for (let step = 0; step < 500; step += 1) {
    const here = evaluate(flow, answers, input);
    if (here.status !== "asks") return here.status;
    const likely = candidates(here.question, input.today);
    answers = withAnswer(answers, { node: here.question.id, ...(here.round && { round: here.round }) }, pick([...optionsOf(here.question.asks), ...likely, ...likely, ...wild]));
  }
  return "asks";
}

test("nobody gets stuck in a flow that is proved, whatever a thousand readers answer", { timeout: 120_000 }, () => {
  let proved = 0;
  fc.assert(
    fc.property(smallFlow, fc.infiniteStream(fc.nat(9999)), (written, chance) => {
      const pick = <T>(list: readonly T[]): T | undefined => list[(chance.next().value ?? 0) % list.length];
      for (const { small } of proved < 6 ? versionsOf(written) : []) {
        if (prove(small.flow, small.words).status !== "proved") continue;
        proved += 1;
        const inputs = inputsFor(small.flow);
        for (let reader = 0; reader < 1000; reader += 1) expect(walkBlindly(small, pick(inputs) ?? { today: "2026-11-20" }, pick)).toBe("ends");
      }
    }),
    { numRuns: 60 },
  );
  expect(proved).toBeGreaterThanOrEqual(6);
});

test("the questions left are never fewer nor more than readers are asked, wherever they are", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(smallFlow, fc.nat(), fc.nat(4), (written, which, kept) => {
      for (const { small: { flow, words }, walks } of versionsOf(written)) {
        if (prove(flow, words).status !== "proved") continue;
        const walk = walks[which % walks.length];
        const given = walk?.end.path.filter(({ kind }) => kind === "question").slice(0, kept) ?? [];
        if (!walk || countAsked(walk.end) === given.length) continue;
        const answers = given.reduce<RawAnswers>((all, { node, round, answer }) => withAnswer(all, { node, ...(round && { round }) }, answer), {});
        const alike = walks.filter(({ input, end }) => input === walk.input && JSON.stringify(end.path.filter(({ kind }) => kind === "question").slice(0, kept)) === JSON.stringify(given));
        const counts = alike.map(({ end }) => countAsked(end) - given.length);
        const { fewest, most } = questionsLeft(flow, answers, walk.input);
        expect(fewest).toBeLessThanOrEqual(Math.min(...counts));
        expect(most).toBeGreaterThanOrEqual(Math.max(...counts));
      }
    }),
    { numRuns: 60 },
  );
});
