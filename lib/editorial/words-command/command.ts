import type { DocumentFile } from "@/lib/content/files";

/** What a command ends with. The help tells authors the same. */
export const exitCodes = { fine: 0, findings: 1, unreadable: 2, undecided: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the author can mend: how the command was called. Shown as it is, without a stack. */
export class WordsCallError extends Error {
  override name = "WordsCallError";
}

export type WordsCall = {
  /** The folder the content is in. */
  folder: string;
  documents: readonly DocumentFile[];
  /** `guide/slug` and the like: only these are told about. All, when empty. */
  only: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
  language: string | undefined;
  json: boolean;
};

/** One command: its result goes out line by line, and what comes back is how it ended. */
export type WordsCommand = (call: WordsCall, write: (line: string) => void) => ExitCode;
