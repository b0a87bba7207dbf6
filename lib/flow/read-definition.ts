import type { FlowDefinition } from "./definition";
import { checkNesting } from "./definition-errors/check-nesting";
import { isPlainObject, type DefinitionError } from "./definition-errors/definition-error";
import { explain } from "./definition-errors/explain";
import { wordIssue } from "./definition-errors/wording";
import { definitionFile } from "./definition-file";
import type { FlowWords } from "./words";

export type { DefinitionError } from "./definition-errors/definition-error";

export type ReadDefinition = { ok: true; flow: FlowDefinition; words: Record<string, FlowWords> } | { ok: false; errors: DefinitionError[] };

/**
 * Reads a definition file, whatever is in it. Never throws, and takes time in proportion to its size; whoever reads the
 * text has seen to that. Says only whether the file can be read: whether the flow is right, `prove` says.
 * @returns On failure at least one error, in no particular order, and not more than somebody would mend at a time.
 */
export function readDefinition(json: unknown): ReadDefinition {
  const nesting = checkNesting(json);
  if (nesting) return { ok: false, errors: [nesting] };
  if (isPlainObject(json) && "nodes" in json && !("flow" in json)) {
    return { ok: false, errors: [{ path: [], message: 'is a flow without what belongs around it: { "schemaVersion": 1, "flow": …, "words": { "nb": … } }.' }] };
  }
  const errors = explain(definitionFile, json);
  if (errors.length > 0) return { ok: false, errors };
  const parsed = definitionFile.safeParse(json, { error: wordIssue });
  if (parsed.success) return { ok: true, flow: parsed.data.flow, words: parsed.data.words };
  return { ok: false, errors: parsed.error.issues.map(({ path, message }) => ({ path: path as (string | number)[], message })) };
}
