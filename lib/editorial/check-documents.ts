import { checkLibrary, type Finding } from "@/lib/content/check";
import type { DocumentFile } from "@/lib/content/files";
import { describeCaseError, differencesOf, replayCases } from "@/lib/flow/cases";
import { prove } from "@/lib/flow/prove";

/**
 * Everything that keeps a whole library from being published, for those who wrote it: words, links, and for flows
 * their proof in every language, and their saved cases: a revision that changes what one comes to changes the case too.
 * A flow that couldn't be decided is not published either.
 * @param forms What stands in the address of each form there is: documents may lead to no others.
 * @returns An empty list when all of it may be published.
 */
export function checkDocuments(documents: readonly DocumentFile[], forms: ReadonlySet<string>): Finding[] {
  return [...checkLibrary(documents), ...documents.flatMap((document) => checkForms(document, forms)), ...documents.flatMap(checkFlow), ...documents.flatMap(checkCases)];
}

function checkForms(document: DocumentFile, known: ReadonlySet<string>): Finding[] {
  if (document.kind !== "topic") return [];
  return (document.structure.parts ?? []).flatMap(({ id, forms }) =>
    forms.filter((slug) => !known.has(slug)).map((slug) => ({ document: `topic/${document.slug}`, language: "nb", path: `parts.${id}.forms`, problem: `"${slug}" is no form of the list` })),
  );
}

function checkFlow(document: DocumentFile): Finding[] {
  if (document.kind !== "flow") return [];
  return Object.entries(document.words).flatMap(([language, words]) => {
    const proof = prove(document.structure.flow, words);
    const findings = proof.findings.map(({ at, message, path, today }) => ({ at, message: path ? `${message} (${JSON.stringify(path)} on ${today ?? "any day"})` : message }));
    const undecided = proof.undecided.map(({ at, reason }) => ({ at, message: `could not be proved: ${reason}` }));
    return [...findings, ...undecided].map(({ at, message }) => ({ document: `flow/${document.slug}`, language, path: at, problem: message }));
  });
}

function checkCases(document: DocumentFile): Finding[] {
  if (document.kind !== "flow") return [];
  return differencesOf(replayCases(document.structure.flow, document.cases ?? [])).map(({ case: name, errors }) => {
    return { document: `flow/${document.slug}`, language: "nb", path: `cases.json, "${name}"`, problem: errors.map(describeCaseError).join("; ") };
  });
}
