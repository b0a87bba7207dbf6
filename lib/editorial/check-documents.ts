import { checkLibrary, type Finding } from "@/lib/content/check";
import type { DocumentFile } from "@/lib/content/files";
import { prove } from "@/lib/flow/prove";

/**
 * Everything that keeps a whole library from being published, for those who wrote it: words, links, and for flows
 * their proof in every language. A flow that couldn't be decided is not published either.
 * @returns An empty list when all of it may be published.
 */
export function checkDocuments(documents: readonly DocumentFile[]): Finding[] {
  return [...checkLibrary(documents), ...documents.flatMap(checkFlow)];
}

function checkFlow(document: DocumentFile): Finding[] {
  if (document.kind !== "flow") return [];
  return Object.entries(document.words).flatMap(([language, words]) => {
    const proof = prove(document.structure.flow, words);
    const findings = proof.findings.map(({ at, message, path }) => ({ at, message: path ? `${message} (${JSON.stringify(path)})` : message }));
    const undecided = proof.status === "not-decided" ? [{ at: "", message: `could not be proved: ${proof.reason ?? "no reason given"}` }] : [];
    return [...findings, ...undecided].map(({ at, message }) => ({ document: `flow/${document.slug}`, language, path: at, problem: message }));
  });
}
