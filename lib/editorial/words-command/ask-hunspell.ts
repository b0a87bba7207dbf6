import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Gate } from "@/lib/content/plain-words/check-words";
import type { Misspellings } from "@/lib/content/plain-words/rules/spelling";

/** The dictionary of each language that we have one for. */
const dictionaries: Readonly<Record<string, string>> = { nb: "nb_NO", nn: "nn_NO" };

/** How to get what the spelling needs, for whoever doesn't have it. */
export const howToInstall =
  "Spelling needs hunspell with the dictionaries nb_NO and nn_NO. On Debian and Ubuntu: apt-get install hunspell hunspell-no. On a Mac: brew install hunspell, and nb_NO and nn_NO (.aff, .dic) in ~/Library/Spelling.";

/** For how many words hunspell is asked what they should have been: it thinks about each for a tenth of a second. */
const mostGuesses = 30;

export type Spelling = { ran: true; misspellings: Misspellings; words: number } | { ran: false; why: string };

/**
 * Asks hunspell about words by language. Those without a dictionary here are passed over.
 * @returns that it didn't run, when hunspell or a dictionary is missing: then nothing is known, and it must be told.
 */
export function askHunspell(questions: Readonly<Record<string, readonly string[]>>, wordLists: Gate["wordLists"]): Spelling {
  const folder = mkdtempSync(path.join(tmpdir(), "samme-side-words-"));
  const misspellings: Record<string, ReadonlyMap<string, readonly string[]>> = {};
  let words = 0;
  try {
    for (const [language, asked] of Object.entries(questions)) {
      const dictionary = dictionaries[language];
      if (dictionary === undefined) continue;
      const own = path.join(folder, `${language}.txt`);
      writeFileSync(own, `${Object.values(wordLists[language]?.spelling ?? {}).flat().join("\n")}\n`);
      const wrong = run(dictionary, own, ["-l"], asked.join("\n"));
      if (wrong === null) return { ran: false, why: howToInstall };
      const unknown = [...new Set(wrong.split("\n").filter(Boolean))];
      misspellings[language] = readGuesses(unknown, guess(dictionary, own, unknown.slice(0, mostGuesses)));
      words += asked.length;
    }
    return { ran: true, misspellings, words };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function guess(dictionary: string, ownWords: string, unknown: readonly string[]): string {
  return unknown.length === 0 ? "" : (run(dictionary, ownWords, ["-a"], unknown.map((word) => `^${word}`).join("\n")) ?? "");
}

/** What hunspell says; `null` when it isn't there or has no such dictionary. */
function run(dictionary: string, ownWords: string, mode: readonly string[], input: string): string | null {
  const { status, stdout, error } = spawnSync("hunspell", ["-d", dictionary, "-i", "utf-8", "-p", ownWords, ...mode], { input: `${input}\n`, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return error || status !== 0 ? null : stdout;
}

/** `& word 2 0: guess, other` for each word that has guesses; a word without any is misspelt all the same. */
function readGuesses(unknown: readonly string[], answer: string): ReadonlyMap<string, readonly string[]> {
  const guesses = new Map(answer.split("\n").flatMap((line) => {
    const [, word, list] = /^& (\S+) \d+ \d+: (.*)$/u.exec(line) ?? [];
    return word !== undefined && list !== undefined ? [[word, list.split(", ")] as const] : [];
  }));
  return new Map(unknown.map((word) => [word, guesses.get(word) ?? []]));
}
