import { readLibrary } from "@/lib/content/plain-words/check-words";
import { groupBy } from "@/lib/content/plain-words/group-by";
import { measure, type Measures } from "@/lib/content/plain-words/measure";
import { isWholePage } from "@/lib/content/plain-words/parts-of";
import type { PlainText } from "@/lib/content/plain-words/plain-text";
import { exitCodes, type WordsCommand } from "./command";
import { readGate } from "./read-gate";
import { writeTable } from "./write-table";

/** The figures of every document in every language, heaviest first. Ends well whatever they are: the check is the judge. */
export const measuresCommand: WordsCommand = ({ folder, documents, only, language, json }, write) => {
  const { texts } = readLibrary(documents, readGate(folder));
  const asked = texts.filter((text) => (only.length === 0 || only.includes(text.id)) && (language === undefined || language === text.wording));
  const rows = [...groupBy(asked, rowOf)].map(([name, own]) => ({ name, ...measure(own.flatMap(({ sentences }) => sentences), own[0]?.language ?? "nb") }));
  rows.sort((a, b) => b.lix - a.lix);
  if (json) write(JSON.stringify(rows));
  else for (const line of writeTable([header, ...rows.map(cells)])) write(line);
  return exitCodes.fine;
};

/** Documents of a few lines each are measured together. */
function rowOf({ id, wording, document }: PlainText): string {
  return `${isWholePage(document) ? id : `${document.kind}/*`} ${wording}`;
}

const header = ["", "words", "LIX", "mean", "longest", "long %", "passive %"];

function cells({ name, words, lix, meanSentence, longestSentence, longWords, passive }: Measures & { name: string }): string[] {
  return [name, String(words), lix.toFixed(1), meanSentence.toFixed(1), String(longestSentence), longWords.toFixed(1), passive.toFixed(1)];
}
