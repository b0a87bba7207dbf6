import { expect, test } from "vitest";
import type { DocumentFile } from "@/lib/content/files";
import { checkDocuments } from "@/lib/editorial/check-documents";
import { smallLibrary } from "../../fixtures/small-library";
import { smallSituation } from "../../fixtures/small-situation";

const { slug, structure, words } = smallSituation;
const situation: DocumentFile = { kind: "topic", slug, structure: { ...structure, terms: [] }, words: { nb: { ...words, intro: "Ring." } } };

test("a situation that leads to a form nobody has is not published, and the place is named", () => {
  const findings = (forms: string[]) => checkDocuments([...smallLibrary(), situation], new Set(forms)).filter(({ document }) => document === "topic/mistet-jobben");
  expect(findings(["nav-04-01-03"])).toEqual([]);
  expect(findings(["nav-04-01-04"])).toEqual([{ document: "topic/mistet-jobben", language: "nb", path: "parts.i-dag.forms", problem: '"nav-04-01-03" is no form of the list' }]);
});
