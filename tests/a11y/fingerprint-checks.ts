import path from "node:path";
import { fingerprint } from "@/lib/platform/commands/fingerprint.mjs";
import { importGraph, sourceFiles, type ImportGraph } from "../fixtures/import-graph";
import type { Checker } from "./checker";

const root = path.resolve(import.meta.dirname, "../..");
const here = "tests/a11y";

/**
 * By the name of each checker one hash over what decides what it says of a page that stays the same: its own code with all that imports,
 * how pages are opened and shown to it, the packages it may use, and the browser.
 */
export async function fingerprintChecks(checkers: readonly Checker[], browserVersion: string): Promise<Record<string, string>> {
  const graph = importGraph(sourceFiles([here, "lib"]));
  // How a page is shown is the same for all of them. Who looks at it then is no part of that.
  const shown = sourcesOf(graph, `${here}/visit.ts`, (file) => !/\/(engines|probes)\/|\/checkers\.ts$/.test(file));
  const hashes = checkers.map(async ({ name, kind }) => {
    const sources = new Set([...shown, ...sourcesOf(graph, `${here}/${kind}s/${name}.ts`), "package-lock.json"]);
    return [name, `${await fingerprint(root, [...sources])} ${browserVersion}`] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

/**
 * A file and everything that it imports, directly or not.
 * @throws {Error} when there is no such file: nothing would then stand for its code
 */
export function sourcesOf(graph: ImportGraph, file: string, counts: (file: string) => boolean = () => true, known = new Set<string>()): Set<string> {
  const imported = graph.get(file);
  if (!imported) throw new Error(`There is no ${file}`);
  known.add(file);
  for (const next of imported) if (!known.has(next) && counts(next)) sourcesOf(graph, next, counts, known);
  return known;
}
