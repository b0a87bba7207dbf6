import fc from "fast-check";
import type { Asks } from "@/lib/flow/asks";
import { flowDefinition, type FlowDefinition } from "@/lib/flow/definition";
import type { Expression } from "@/lib/flow/expression";
import type { FlowWords } from "@/lib/flow/words";
import { wordsFor } from "./build-flow";
import { smallExpressions, type Genes, type Known, type Writer } from "./small-expressions";

export type SmallFlow = { flow: FlowDefinition; words: FlowWords };
type WrittenNode = Parameters<typeof flowDefinition.parse>[0];

/** Limits keep every answer within a few values, so that all of them can be tried. They may move with today and with what was answered before. */
const asked: Record<string, (write: Writer, genes: Genes) => unknown> = {
  valg: () => ({ kind: "choice", options: ["en", "to", "tre"] }),
  janei: (_, genes) => ({ kind: "yes-no", unsure: genes.chance(3) }),
  antall: (write, genes) => ({ kind: "integer", ...limitsOf(write, genes, 0, genes.pick(3) + 1) }),
  tall: (write, genes) => ({ kind: "integer", ...limitsOf(write, genes, -1, 2) }),
  desimal: () => ({ kind: "number", decimals: 1, min: 0.9, max: 1.2 }),
  sum: (_, genes) => ({ kind: "money", min: { money: "0.99" }, max: { money: genes.chance(2) ? "1.01" : "1.02" } }),
  prosent: () => ({ kind: "percent", decimals: 1, min: { percent: "49.9" }, max: { percent: "50.1" } }),
  dag: (write, genes) => ({ kind: "date", ...windowOf(write, genes) }),
  frist: (write, genes) => ({ kind: "date", ...windowOf(write, genes) }),
  maned: () => ({ kind: "month", min: { month: "2026-10" }, max: { month: "2026-12" } }),
  flere: (_, genes) => ({ kind: "choices", options: ["en", "to", "tre"], ...(genes.chance(2) && { none: "ingen" }), fewest: genes.pick(3), ...(genes.chance(3) && { most: 2 }) }),
  postnr: (_, genes) => ({ kind: "postcode", ...(genes.chance(2) && { table: "kjente" }) }),
};

function limitsOf(write: Writer, genes: Genes, lo: number, hi: number): { min: Expression; max: Expression } {
  if (genes.chance(3)) return { min: { max: [lo, write.number(1)] }, max: hi };
  return genes.chance(3) ? { min: lo, max: { min: [hi, write.number(1)] } } : { min: lo, max: hi };
}

function windowOf(write: Writer, genes: Genes): { min: Expression; max: Expression } {
  const from: Expression = genes.chance(3) ? { date: "2026-11-19" } : { addDays: [{ today: true }, genes.pick(3) - 2] };
  const to: Expression = { addDays: [from, genes.pick(3) + 1] };
  if (genes.chance(3)) return { min: { max: [from, write.day(1)] }, max: to };
  return genes.chance(3) ? { min: from, max: { min: [to, write.day(1)] } } : { min: from, max: to };
}

/**
 * Flows that can be tried with every answer: few questions of few values, conditions and limits of any kind over them,
 * edges that lead onward. Some walks break, some nodes are out of reach: the proof must tell.
 */
export const smallFlow: fc.Arbitrary<SmallFlow> = fc.array(fc.nat(997), { minLength: 60, maxLength: 160 }).map(buildFlow);

/** The same with at most so many questions, for those who try all answers more than once. */
export function buildFlow(list: readonly number[]): SmallFlow {
  let at = 0;
  const pick = (of: number): number => (list[at++] ?? 0) % of;
  const genes: Genes = { pick, chance: (in_) => pick(in_) === in_ - 1 };
  const known: Known = { asked: new Set(), sure: new Set(), group: false, round: false, facts: false };
  const ids = [...Object.keys(asked), "barn"];
  const order = Array.from({ length: 2 + pick(3) }, () => ids[pick(ids.length)] ?? "valg").filter((id, index, all) => all.indexOf(id) === index);
  const steps = order.flatMap((id, index) => (index > 0 && genes.chance(2) ? [id, `vei-${index}`] : [id]));
  const names = [...steps, "ut-a", "ut-b"];
  const nodes = steps.map((id, index) => {
    const target = (skip: number): string => names[Math.min(index + 1 + skip, names.length - 1)] ?? "ut-a";
    const node = id.startsWith("vei") ? { kind: "decision", id } : id === "barn" ? group(genes, known) : question(genes, known, id);
    const routes = Array.from({ length: id.startsWith("vei") ? 1 + pick(2) : pick(3) }, () => ({ if: smallExpressions(genes, { ...known, facts: true }).truth(2), to: target(pick(3)) }));
    // Whoever may be led past a question can't be sure that it was asked.
    if (routes.length > 0) known.sure = new Set(known.sure);
    return { ...node, routes, otherwise: target(0) };
  });
  const last = smallExpressions(genes, { ...known, facts: true });
  const outcome = (id: string, when: Expression | null): WrittenNode => ({ kind: "outcome", id, ways: [{ id: "ring", channel: "phone" }], bring: when === null ? [] : [{ id: "papir", when }] });
  const facts = factsOf(genes, known);
  const flow = flowDefinition.parse({ start: names[0], nodes: [...nodes, outcome("ut-a", genes.chance(3) ? last.truth(1) : null), outcome("ut-b", null)], facts, tables });
  const words = wordsFor(flow);
  if (genes.chance(4) && words.outcomes["ut-a"]) words.outcomes["ut-a"].body = "Det blir {=tall}.";
  return { flow, words };
}

const tables = {
  trinn: { kind: "ranges", rows: [{ from: 0, value: 1 }, { from: 2, value: 3 }] },
  valgene: { kind: "keyed", rows: [{ key: "en", value: 2 }, { key: "tre", value: 0 }] },
  satser: { kind: "ranges", rows: [{ from: { date: "2026-01-01" }, value: 1 }, { from: { date: "2026-11-20" }, value: 2 }] },
  kjente: { kind: "external", gives: "number" },
};

/** Facts speak of everything that is asked; where they are read, not all of it may have been. */
function factsOf(genes: Genes, known: Known): Record<string, Expression> {
  const write = smallExpressions(genes, known);
  return { sant: write.truth(1), tall: write.number(1), fakta: write.day(1) };
}

function question(genes: Genes, known: Known, id: string): object {
  const write = smallExpressions(genes, { ...known, facts: true });
  const asks = asked[id]?.(write, genes) as Asks;
  const when = known.asked.size > 0 && genes.chance(5) ? write.truth(1) : undefined;
  const optional = genes.chance(5);
  known.asked.add(id);
  if (when === undefined && !optional) known.sure.add(id);
  return { kind: "question", id, asks, optional, private: true, ...(when !== undefined && { when }) };
}

/** Of two questions at most: each round is one more to try all answers of. */
function group(genes: Genes, known: Known): object {
  const write = smallExpressions(genes, known);
  const times: Expression = genes.chance(3) ? 2 : known.asked.has("antall") && genes.chance(2) ? { answer: "antall" } : { max: [0, { min: [2, write.number(1)] }] };
  const inside = smallExpressions(genes, { ...known, round: true });
  const alder = { id: "alder", asks: { kind: "integer", min: 0, max: genes.chance(3) ? { min: [2, write.number(0)] } : 2 }, optional: genes.chance(4) };
  const hjemme = { id: "hjemme", asks: { kind: "yes-no" }, ...(genes.chance(2) && { when: inside.truth(1) }) };
  known.group = true;
  return { kind: "group", id: "barn", times, limit: 2, questions: genes.chance(3) ? [alder, hjemme] : [alder] };
}
