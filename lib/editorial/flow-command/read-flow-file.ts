import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { FlowDefinition } from "@/lib/flow/definition";
import { readDefinition, type DefinitionError } from "@/lib/flow/read-definition";
import type { FlowWords } from "@/lib/flow/words";
import { CommandFailure } from "./command-failure";
import { parseSource } from "./parse-source";
import { readText } from "./read-text";
import { writePath, writePlace, type Path, type Place, type SourceText } from "./source-text";

/** A flow with its words, and where each part of it is written. */
export type FlowFile = { flow: FlowDefinition; words: Record<string, FlowWords>; json: unknown; placeOf: (path: Path) => Place };

type Source = { json: unknown; placeOf: (path: Path) => Place };

/**
 * Reads a flow: a definition file, or a folder of our content (or the `structure.yaml` in it).
 * @throws CommandFailure with every error and its place, when it can't be read.
 */
export function readFlowFile(cwd: string, name: string): FlowFile {
  const folder = findFolder(cwd, name);
  const source = folder === null ? parseSource(name, readText(cwd, name)) : readFolder(cwd, folder);
  const read = readDefinition(source.json);
  if (!read.ok) throw new CommandFailure(wordErrors(read.errors, source));
  return { flow: read.flow, words: read.words, ...source };
}

function findFolder(cwd: string, name: string): string | null {
  if (path.basename(name) === "structure.yaml") return path.dirname(name);
  return statSync(path.resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() ? name : null;
}

/** Puts the files of a folder together as if they were one: the structure with what is only for the site left out, and the words. */
function readFolder(cwd: string, folder: string): Source {
  const read = (name: string): SourceText => parseSource(path.join(folder, name), readText(cwd, path.join(folder, name)));
  const structure = read("structure.yaml");
  const languages = readdirSync(path.resolve(cwd, folder)).filter((name) => /^[a-z]{2}\.yaml$/.test(name));
  const words = new Map(languages.map((name) => [name.slice(0, 2), read(name)]));
  const { schemaVersion, flow } = recordOf(structure.json);
  return {
    json: { schemaVersion, flow, words: Object.fromEntries([...words].map(([language, { json }]) => [language, withoutNotes(json)])) },
    placeOf: (way) => {
      const [top, language, ...rest] = way;
      const own = top === "words" ? words.get(String(language)) : undefined;
      return own ? own.placeOf(rest) : structure.placeOf(way);
    },
  };
}

/** What a file says about itself, and its reader meets none of. */
const aboutTheFile = new Set(["schemaVersion", "translatedFrom", "status"]);

function withoutNotes(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => !aboutTheFile.has(key)));
}

function recordOf(json: unknown): Partial<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? json : {};
}

function wordErrors(errors: readonly DefinitionError[], source: Source): string {
  const placed = errors.map(({ path: way, message }) => ({ place: source.placeOf(way), way, message }));
  placed.sort((a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column);
  return placed.map(({ place, way, message }) => `${writePlace(place)}  ${writePath(way) || "(the whole file)"}\n  ${message}`).join("\n");
}
