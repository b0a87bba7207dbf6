import { checkWords, readLibrary, spellingQuestions } from "@/lib/content/plain-words/check-words";
import type { WordFinding } from "@/lib/content/plain-words/finding";
import { askHunspell } from "./ask-hunspell";
import { exitCodes, type WordsCall, type WordsCommand } from "./command";
import { readGate } from "./read-gate";

/** Holds every text against the gate. */
export const checkCommand: WordsCommand = (call, write) => {
  const gate = readGate(call.folder);
  const library = readLibrary(call.documents, gate);
  const spelling = askHunspell(spellingQuestions(library), gate.wordLists);
  const findings = checkWords(library, spelling.ran ? spelling.misspellings : {}).filter((finding) => isAskedFor(finding, call));
  if (call.json) write(JSON.stringify({ findings, spelling: spelling.ran ? { ran: true, words: spelling.words } : spelling }));
  else {
    for (const finding of findings) write(tell(finding));
    write(`${count(findings.length, "finding")} in ${count(new Set(findings.map(({ document }) => document)).size, "document")}, of ${count(library.texts.length, "text")}.`);
    write(spelling.ran ? `Spelling: ${spelling.words} different words.` : `Spelling: NOT RUN, 1 check left out. ${spelling.why}`);
  }
  if (findings.length > 0) return exitCodes.findings;
  return spelling.ran ? exitCodes.fine : exitCodes.undecided;
};

function isAskedFor({ document, language }: WordFinding, { only, language: asked }: WordsCall): boolean {
  return (only.length === 0 || only.includes(document)) && (asked === undefined || asked === language);
}

function tell({ rule, document, language, path, sentence, advice }: WordFinding): string {
  return `prisma/seed-data/${document}/${language}.yaml  ${path}\n  ${rule}: ${advice}${sentence === "" ? "" : `\n  | ${sentence}`}`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
