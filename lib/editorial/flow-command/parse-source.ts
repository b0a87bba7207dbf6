import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { CommandFailure } from "./command-failure";
import { findJsonFault } from "./find-json-fault";
import { writePlace, type Path, type Place, type SourceText } from "./source-text";

/**
 * Reads the text of a file, JSON by its name or else YAML.
 * @param file as the author named it
 * @throws CommandFailure naming line and column, when the text can't be read.
 */
export function parseSource(file: string, text: string): SourceText {
  if (!file.endsWith(".json")) return parseYaml(file, text);
  const fault = findJsonFault(text);
  if (fault) throw fail(placeAt(file, text, fault.offset), fault.message);
  // Only a file with something wrong in it needs its places.
  let source: SourceText | undefined;
  return { json: JSON.parse(text), placeOf: (path) => (source ??= parseYaml(file, text)).placeOf(path) };
}

function parseYaml(file: string, text: string): SourceText {
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    // Looking for keys that stand twice is done below, in time that grows with the file and not with its square.
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, prettyErrors: false });
    const [error] = document.errors;
    if (error) throw fail(place(error.pos[0]), error.code === "RESOURCE_EXHAUSTION" ? tooDeep : `${error.message.split("\n")[0] ?? ""}.`);
    refuseRepeats(document, place);
    return { json: document.toJS({ maxAliasCount: 1000 }) as unknown, placeOf: (path) => place(findOffset(document, path)) };
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    if (error instanceof RangeError) throw fail({ file, line: 1, column: 1 }, tooDeep);
    throw fail({ file, line: 1, column: 1 }, `${error instanceof Error ? error.message : String(error)}.`);
  }
}

const tooDeep = "Nested too deep to read.";

function refuseRepeats(document: Document, place: (offset: number) => Place): void {
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) throw fail(place(key.range?.[0] ?? 0), `The key "${String(key.value)}" stands twice in the same object. Take one of them away.`);
        seen.add(key.value);
      }
    },
  });
}

function findOffset(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const found = childOf(node, step);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return offset;
}

/** An entry of an object is at its key. */
function childOf(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return isPair(pair) ? { node: pair.value, offset: startOf(pair.key) } : null;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

/** Line and column of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function fail(place: Place, message: string): CommandFailure {
  return new CommandFailure(`${writePlace(place)}\n  ${message}`);
}
