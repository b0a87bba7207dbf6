import { isCollection, isNode, LineCounter, parseDocument } from "yaml";
import { PlaceFileError } from "../table-file";

/** @throws {PlaceFileError} with the line where it stops being JSON. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new PlaceFileError(file, [{ line: lineOfFault(text, problem), field: "", problem: `isn't JSON: ${problem}` }]);
  }
}

/** Node says the line, or shows what it found strange with ten letters before it. */
function lineOfFault(text: string, problem: string): number {
  const said = /\(line (\d+)/.exec(problem)?.[1];
  if (said !== undefined) return Number(said);
  const shown = /\.\.\."([^]+?)"(?:\.\.\.)? is not valid JSON/.exec(problem)?.[1] ?? "";
  return text.slice(0, text.indexOf(shown) + (shown === "" ? 0 : 11)).split("\n").length;
}

/**
 * Finds the line on which a value stands in a JSON text. JSON's own parser keeps no lines, and JSON is YAML, whose parser does.
 * It is slow, so the text isn't read again before a line is asked for.
 */
export function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  return (path) => {
    document ??= parseDocument(text, { lineCounter: lines, uniqueKeys: false });
    // What is missing has no line of its own: the nearest thing around it has.
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = length === 0 ? document.contents : isCollection(document.contents) ? document.contents.getIn(path.slice(0, length), true) : undefined;
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}
