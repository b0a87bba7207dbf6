import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayNumber, monthAt } from "@/lib/flow/calendar";
import { compilerOf } from "@/lib/flow/compile";
import { range, rankOf, type Bound, type Range } from "@/lib/flow/bounds/bound";
import { reasonAbout } from "@/lib/flow/bounds/bound-of";
import { decide } from "@/lib/flow/bounds/decide";
import { TODAY, type Knowledge } from "@/lib/flow/bounds/knowledge";
import { decimal, isDecimal } from "@/lib/flow/decimal";
import type { Expression } from "@/lib/flow/expression";
import { isFailure } from "@/lib/flow/failure";
import type { Result } from "@/lib/flow/operators/run";
import type { Value } from "@/lib/flow/value";
import { flowWith, outcome, yesNo } from "../build-flow";
import { smallExpressions, type Genes } from "../small-expressions";
import { day } from "../reckon";

const ids = ["antall", "tall", "desimal", "sum", "prosent", "dag", "frist", "maned", "valg", "janei"];
const tables = {
  trinn: { kind: "ranges" as const, rows: [{ from: 0, value: 1 }, { from: 2, value: 3 }, { from: 7, value: 0 }] },
  valgene: { kind: "keyed" as const, rows: [{ key: "en", value: 2 }, { key: "tre", value: 0 }] },
  satser: { kind: "ranges" as const, rows: [{ from: { date: "2026-01-01" }, value: 1 }, { from: { date: "2026-11-20" }, value: 2 }] },
  kjente: { kind: "external" as const, gives: "number" as const },
};

type Case = { expression: Expression; knowledge: Knowledge; values: ReadonlyMap<string, Value> };

/** An expression, what is known of the answers in it, and answers that fit what is known. */
function buildCase(list: readonly number[], of: "truth" | "number" | "day"): Case {
  let at = 0;
  const pick = (most: number): number => (list[at++] ?? 0) % most;
  const genes: Genes = { pick, chance: (one) => pick(one) === one - 1 };
  const asked = new Set(ids);
  const expression = smallExpressions(genes, { asked, sure: asked, group: false, round: false, facts: false })[of](3);
  const known = new Map<string, Bound>();
  const values = new Map<string, Value>();
  const middle = dayNumber(day("2026-11-20"));
  /** A range on a grid, and a point in it. */
  const within = (name: string, scale: Range["of"], start: number, step: string): number => {
    const [before, after, point] = [pick(40) - 10, pick(30), pick(1000)];
    const [lo, hi] = [decimal(start + before).times(step), decimal(start + before + after).times(step)];
    known.set(name, range(scale, lo, hi, decimal(step)));
    return start + before + (point % (after + 1));
  };
  for (const [name, step] of [["antall", "1"], ["tall", "1"], ["desimal", "0.1"], ["sum", "0.01"], ["prosent", "0.1"]] as const) values.set(name, decimal(within(name, "number", name === "prosent" ? 500 : 0, step)).times(step));
  for (const name of ["dag", "frist", TODAY]) values.set(name, dayAt(within(name, "date", middle, "1")));
  values.set("maned", monthAt(within("maned", "month", (2026 - 1600) * 12 + 10, "1")));
  for (const [name, options] of [["valg", ["en", "to", "tre"]], ["janei", ["ja", "nei"]]] as const) {
    known.set(name, { kind: "texts", values: options });
    values.set(name, options[pick(options.length)] ?? options[0]);
  }
  return { expression, knowledge: { known, groups: new Map(), certain: true }, values };
}

const flow = flowWith({ tables }, yesNo("a", "x"), outcome("x"));

function run({ expression, values }: Case): Result {
  const today = values.get(TODAY);
  return compilerOf(flow)(expression)({ answers: values, rounds: new Map(), round: null, today: today as ReturnType<typeof day>, tables: {}, facts: new Map() });
}

function holds(bound: Bound | null, value: Value): boolean {
  if (bound?.kind === "truth" || bound?.kind === "texts") return (bound.values as readonly Value[]).includes(value);
  if (bound?.kind !== "range" || typeof value !== "object" || value instanceof Set) return false;
  const rank = rankOf(value as Parameters<typeof rankOf>[0]);
  return rank.gte(bound.lo) && rank.lte(bound.hi) && (bound.grid === null || !isDecimal(value) || bound.lo.eq(bound.hi) || rank.mod(bound.grid).eq(0));
}

const genes = fc.array(fc.nat(9973), { minLength: 40, maxLength: 90 });

test.each(["truth", "number", "day"] as const)("what an expression of type %s comes to lies within its bound, and its failures among those foretold", (of) => {
  let failed = 0;
  fc.assert(
    fc.property(genes, (list) => {
      const one = buildCase(list, of);
      const { bound, failures } = reasonAbout(flow, "all").boundOf(one.expression, one.knowledge);
      const result = run(one);
      if (isFailure(result)) {
        failed += 1;
        expect(failures).toContainEqual(result);
      } else expect(holds(bound, result), JSON.stringify([one.expression, bound])).toBe(true);
    }),
    { numRuns: 700 },
  );
  expect(failed, "some of them fail").toBeGreaterThan(0);
});

test("among the cases that a condition is taken apart into there is always one for a reader, in which it comes to what it does", () => {
  fc.assert(
    fc.property(genes, (list) => {
      const one = buildCase(list, "truth");
      const result = run(one);
      const cases = decide(reasonAbout(flow, "all"), one.expression, one.knowledge);
      const mine = cases.filter(({ knowledge }) => [...one.values].every(([name, value]) => !knowledge.known.has(name) || holds(knowledge.known.get(name) ?? null, value)));
      const told = mine.map(({ bound, failure }) => failure ?? (bound.kind === "truth" ? bound.values[0] : null));
      expect(told, JSON.stringify(one.expression)).toContainEqual(result);
      // Where nothing was assumed, there is no other.
      const sure = mine.filter(({ knowledge }) => knowledge.certain);
      if (sure.length > 0) expect(sure.map(({ bound, failure }) => failure ?? (bound.kind === "truth" ? bound.values[0] : null))).toEqual([result]);
    }),
    { numRuns: 500 },
  );
});
