import type { FlowDefinition } from "@/lib/flow/definition";
import { evaluate, type Evaluation } from "@/lib/flow/evaluate";
import { paths } from "@/lib/flow/paths";
import type { Finding, Proof } from "@/lib/flow/prove";
import type { ShownFact } from "@/lib/flow/shown-facts";
import { tablesFrom } from "@/lib/flow/written-tables";
import { candidates, type Walked } from "./walk-all";
import { withAnswer } from "./with-answer";

type Shown = (outcome: string) => readonly ShownFact[];

/** What walks came by: nodes, and conditions that held and did not. */
export function metBy(ends: readonly Evaluation[]): Set<string> {
  const met = new Set<string>();
  for (const { trace, ...end } of ends) {
    for (const { node, conditions, to } of trace) {
      met.add(`nodes.${node}`).add(`nodes.${to}`);
      conditions.forEach((holds, index) => met.add(`nodes.${node}.routes.${index}.if ${holds}`));
    }
    if (end.status === "ends") met.add(`nodes.${end.node.id}`);
  }
  return met;
}

/** Everything a proof of a flow could have said of it that is never met. */
export function edgesOf(flow: FlowDefinition): string[] {
  return flow.nodes.flatMap((node) => [`nodes.${node.id}`, ...(node.kind === "outcome" ? [] : node.routes.flatMap((_, index) => [true, false].map((holds) => `nodes.${node.id}.routes.${index}.if ${holds}`)))]);
}

export function isFault({ end }: Pick<Walked, "end">, shown: Shown): boolean {
  return end.status !== "ends" || shown(end.node.id).some(({ fact, item }) => (item === undefined || end[item.list].includes(item.id)) && !Object.hasOwn(end.facts, fact));
}

/** What is wrong with a proof, told from walking with all answers there are; nothing where it holds. */
export function complainAbout(flow: FlowDefinition, proof: Proof, walks: readonly Walked[], shown: Shown): string[] {
  const met = metBy(walks.map(({ end }) => end));
  const complaints = proof.findings.flatMap((finding) => judgeFinding(flow, finding, met, shown).map((complaint) => `${finding.kind} at ${finding.at}: ${complaint}`));
  if (proof.status !== "proved") return complaints;
  const fault = walks.find((walk) => isFault(walk, shown));
  const walked = metBy(paths(flow).map(({ answers, today, tables }) => evaluate(flow, answers, { today, tables: tablesFrom(tables) })));
  const missed = edgesOf(flow).filter((edge) => !met.has(edge) && !walked.has(edge));
  return [...complaints, ...(fault ? [`proved, but ${JSON.stringify([fault.answers, fault.input.today])} ${fault.end.status === "broken" ? fault.end.error : fault.end.status}`] : []), ...missed.map((edge) => `proved, but nobody meets ${edge}`)];
}

function judgeFinding(flow: FlowDefinition, finding: Finding, met: ReadonlySet<string>, shown: Shown): string[] {
  const { kind, at, path, today, tables } = finding;
  // What is wrong with names and types is shown by whoever comes there, if somebody does.
  if (["unknown-answer", "unknown-fact", "unknown-table", "unknown-target", "type-error", "missing-words"].includes(kind)) return [];
  if (kind === "unreachable") return met.has(at) ? ["somebody comes there"] : [];
  if (path === null || today === null) return ["no path"];
  const end = evaluate(flow, path, { today, tables: tablesFrom(tables) });
  if (kind === "never-true" || kind === "always-true") {
    const wrong = met.has(`${at} ${kind === "never-true"}`) ? ["somebody shows otherwise"] : [];
    return metBy([end]).has(`${at} ${kind === "always-true"}`) ? wrong : [...wrong, "its path doesn't come there"];
  }
  if (kind === "contradicting-limits" && end.status === "asks") {
    const { question, round } = end;
    const taken = candidates(question, today).some((answer) => answer !== null && evaluate(flow, withAnswer(path, { node: question.id, ...(round && { round }) }, answer), { today, tables: tablesFrom(tables) }).path.some((step) => step.node === question.id && step.kind === "question"));
    return [...(at.includes(question.id) ? [] : ["its path leads to another question"]), ...(taken ? ["an answer keeps to them"] : [])];
  }
  if (end.status === "asks") return ["its path stops at a question"];
  return isFault({ end }, shown) ? [] : ["its path goes through"];
}
