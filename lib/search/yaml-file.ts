import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/** A file of forms or synonyms that can't be used. Says which, and where in it. */
export class SearchFileError extends Error {
  override name = "SearchFileError";
}

/** @throws {SearchFileError} when it isn't YAML, or not of the wanted shape. */
export function readYamlFile<Value>(file: string, schema: z.ZodType<Value>): Value {
  const parsed = schema.safeParse(parseYaml(file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new SearchFileError(`${file}\n${problems.join("\n")}`);
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new SearchFileError(`${file}\n  ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
