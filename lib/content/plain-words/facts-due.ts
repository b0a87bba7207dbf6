import type { DocumentFile } from "../files";
import { linksOf, targetOf } from "../links";
import type { DocumentKind, Structure, Words } from "../schema/document";
import { groupBy } from "./group-by";

/** What is wrong with a fact, for the one who looks after them. `today` and days are `YYYY-MM-DD`. */
export type FactFinding = { fact: string; problem: "overdue" | "unsourced" | "checked-too-seldom" | "unused"; advice: string; usedBy: string[] };

type Fact = Extract<DocumentFile, { kind: "fact" }>;

/** How long a fact that changes may be left alone, in days: three months. */
const volatileDays = 92;

/** Facts that must be looked at: their day has come, nobody can look them up, they are left alone too long, or nothing uses them. */
export function findFactsDue(documents: readonly DocumentFile[], today: string): FactFinding[] {
  const users = usersOfFacts(documents);
  return documents.flatMap((document) => (document.kind === "fact" ? checkFact(document, today, users.get(document.slug) ?? []) : []));
}

function checkFact({ slug, structure }: Fact, today: string, usedBy: string[]): FactFinding[] {
  const { review, sources, volatile } = structure;
  const found = (problem: FactFinding["problem"], advice: string): FactFinding => ({ fact: slug, problem, advice, usedBy });
  const findings: FactFinding[] = [];
  if (review.nextCheckOn <= today) findings.push(found("overdue", `Was to be checked ${review.nextCheckOn}. Hold it against ${sources.map(nameSource).join("; ")}.`));
  if (!sources.some(({ url, date }) => url !== undefined || date !== undefined)) findings.push(found("unsourced", `${sources.map(nameSource).join("; ")} has neither address nor date: nobody can look it up. Find one that has.`));
  if (volatile && daysBetween(review.checkedOn, review.nextCheckOn) > volatileDays) findings.push(found("checked-too-seldom", `Changes, and is next looked at ${review.nextCheckOn}. Set nextCheckOn within three months of ${review.checkedOn}.`));
  if (usedBy.length === 0) findings.push(found("unused", "No text or button uses it. Use it, or take it away."));
  return findings;
}

function nameSource({ organisation, url, date }: Fact["structure"]["sources"][number]): string {
  return [organisation, url, date && `(${date})`].filter(Boolean).join(" ");
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function usersOfFacts(documents: readonly DocumentFile[]): Map<string, string[]> {
  const uses = documents.flatMap((document) => factsIn(document).map((fact) => ({ fact, by: `${document.kind}/${document.slug}` })));
  return new Map([...groupBy(uses, ({ fact }) => fact)].map(([fact, list]) => [fact, [...new Set(list.map(({ by }) => by))]]));
}

function factsIn({ kind, structure, words }: DocumentFile): string[] {
  return Object.values<Words<DocumentKind>>(words).flatMap((own) =>
    linksOf<DocumentKind>(kind, structure as Structure<DocumentKind>, own).map(targetOf).flatMap((target) => (target?.kind === "fact" ? [target.slug] : [])),
  );
}
