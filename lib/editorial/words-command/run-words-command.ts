import { parseArgs } from "node:util";
import { ContentFileError, readDocumentFiles, type DocumentFile } from "@/lib/content/files";
import { documentKinds } from "@/lib/content/schema/document";
import { readDay } from "@/lib/flow/calendar";
import { checkCommand } from "./check-command";
import { exitCodes, WordsCallError, type ExitCode, type WordsCall, type WordsCommand } from "./command";
import { factsCommand } from "./facts-command";
import { help } from "./help";
import { languagesCommand } from "./languages-command";
import { measuresCommand } from "./measures-command";

const commands: Record<string, WordsCommand> = { check: checkCommand, measures: measuresCommand, facts: factsCommand, languages: languagesCommand };

/** Where a command writes: its result, and what it has to say when there is none. */
export type Terminal = { write: (line: string) => void; complain: (line: string) => void };

/** Where the content is, and the day it is unless `--today` says another. */
export type Place = { folder: string; today: string };

/**
 * Runs one command on the words of a content folder.
 * @param args as they stand on the command line
 * @returns how to end; what is wrong with the call or a file has been said
 */
export function runWordsCommand(args: readonly string[], place: Place, { write, complain }: Terminal): ExitCode {
  try {
    const { values, positionals } = parse(args);
    if (values.help || positionals[0] === "help") {
      write(help);
      return exitCodes.fine;
    }
    const named = Object.hasOwn(commands, positionals[0] ?? "");
    const command = (named ? commands[positionals[0] ?? ""] : undefined) ?? checkCommand;
    return command(readCall(values, named ? positionals.slice(1) : positionals, place), write);
  } catch (error) {
    if (!(error instanceof WordsCallError || error instanceof ContentFileError)) throw error;
    complain(error.message);
    return exitCodes.unreadable;
  }
}

type Values = ReturnType<typeof parse>["values"];

function readCall({ today, language, json }: Values, only: readonly string[], place: Place): WordsCall {
  if (today !== undefined && readDay(today) === null) throw new WordsCallError(`--today "${today}" is not a day written YYYY-MM-DD.`);
  const odd = only.find((name) => !documentKinds.some((kind) => name.startsWith(`${kind}/`)));
  if (odd !== undefined) throw new WordsCallError(`There is no command "${odd}", and a document is named like guide/SLUG. --help tells more.`);
  const documents = readDocumentFiles(place.folder);
  requireKnown(only, documents);
  return { folder: place.folder, documents, only, today: today ?? place.today, language, json: json ?? false };
}

function requireKnown(only: readonly string[], documents: readonly DocumentFile[]): void {
  const known = new Set(documents.map(({ kind, slug }) => `${kind}/${slug}`));
  const unknown = only.find((name) => !known.has(name));
  if (unknown !== undefined) throw new WordsCallError(`There is no document ${unknown}.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, json: { type: "boolean" }, today: { type: "string" }, language: { type: "string" } },
    });
  } catch (error) {
    throw new WordsCallError(`${error instanceof Error ? error.message : String(error)}. See --help.`, { cause: error });
  }
}
