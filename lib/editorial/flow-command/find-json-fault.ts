/** Where a text stops being JSON, and what is wrong there. */
export type JsonFault = { offset: number; message: string };

/** Deeper than any definition may be: beyond it nothing is worth reading. */
const DEEPEST = 1000;

const space = /[ \t\r\n]*/y;
const scalar = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;

/** An object or list that is still open: the keys it has, or `null` for a list, and where it began. */
type Open = { keys: Set<string> | null; offset: number };
type Reader = { readonly text: string; at: number; readonly open: Open[] };
/** What may come: a value, one more item, the first item or none, a comma or none, nothing. */
type Next = "value" | "item" | "first" | "comma" | "end";

/**
 * Reads a text as JSON, for its faults only: `JSON.parse` doesn't say where they are, nor that a key stands twice.
 * @returns `null` for good JSON.
 */
export function findJsonFault(text: string): JsonFault | null {
  const reader: Reader = { text, at: 0, open: [] };
  let next: Next | JsonFault = "value";
  for (;;) {
    skip(reader, space);
    if (reader.at >= text.length) return next === "end" ? null : wordEnd(reader);
    if (next === "end") return fault(reader, "Something follows after the end. Take it away.");
    next = readNext(reader, next);
    if (typeof next === "object") return next;
  }
}

function readNext(reader: Reader, next: Exclude<Next, "end">): Next | JsonFault {
  const keys = reader.open.at(-1)?.keys ?? null;
  if (next === "value") return readValue(reader);
  if (next === "item") return readItem(reader, keys);
  if (reader.text[reader.at] === (keys ? "}" : "]")) return close(reader);
  return next === "first" ? readItem(reader, keys) : readComma(reader, keys);
}

function readItem(reader: Reader, keys: Set<string> | null): Next | JsonFault {
  return keys ? readKey(reader, keys) : readValue(reader);
}

function readComma(reader: Reader, keys: Set<string> | null): Next | JsonFault {
  if (reader.text[reader.at] !== ",") return fault(reader, `Expected a comma or ${keys ? "}" : "]"} here.`);
  reader.at += 1;
  return "item";
}

function readValue(reader: Reader): Next | JsonFault {
  const character = reader.text[reader.at] ?? "";
  if (character === "{" || character === "[") {
    if (reader.open.length >= DEEPEST) return fault(reader, "Nested too deep to read.");
    reader.open.push({ keys: character === "{" ? new Set() : null, offset: reader.at });
    reader.at += 1;
    return "first";
  }
  if (skip(reader, scalar) === "") return fault(reader, wordUnreadable(character));
  return reader.open.length === 0 ? "end" : "comma";
}

function readKey(reader: Reader, keys: Set<string>): Next | JsonFault {
  const start = reader.at;
  const first = reader.text[start] ?? "";
  const key = first === '"' ? skip(reader, scalar) : "";
  if (key === "") return fault(reader, first === '"' || first === "}" ? wordUnreadable(first) : "Expected a key in double quotes here.");
  if (keys.has(key)) return { offset: start, message: `The key ${key} stands twice in the same object. Take one of them away.` };
  keys.add(key);
  skip(reader, space);
  if (reader.text[reader.at] !== ":") return fault(reader, `Expected a colon after ${key}.`);
  reader.at += 1;
  return "value";
}

function close(reader: Reader): Next {
  reader.open.pop();
  reader.at += 1;
  return reader.open.length === 0 ? "end" : "comma";
}

function skip(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const [found = ""] = pattern.exec(reader.text) ?? [];
  reader.at += found.length;
  return found;
}

function wordUnreadable(character: string): string {
  if (character === "]" || character === "}") return "A value is missing here, or there is a comma too many before this.";
  return character === '"' ? "This text doesn't end, or holds something that must be written with a backslash." : "Expected a value here: text in double quotes, a number, true, false, null, { or [.";
}

/** Points at what was never closed: the end of the file is the same for all of them. */
function wordEnd(reader: Reader): JsonFault {
  const last = reader.open.at(-1);
  if (!last) return fault(reader, "The file is empty.");
  const [kind, bracket] = last.keys ? ["object", "}"] : ["list", "]"];
  return { offset: last.offset, message: `The file ends before this ${kind} does: ${bracket} is missing.` };
}

function fault(reader: Reader, message: string): JsonFault {
  return { offset: reader.at, message };
}
