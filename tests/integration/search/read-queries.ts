import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const row = z.strictObject({ style: z.string(), q: z.string(), right: z.array(z.string().regex(/^(guide|hjelp|ord|tema|side|skjema|kontor):[a-z0-9-]+$/)).min(1) });

/** A query as somebody would write it, and what answers it. */
export type TestQuery = z.infer<typeof row>;

/** The queries of a file in tests/fixtures. */
export function readQueries(name: string): TestQuery[] {
  return z.array(row).parse(parse(readFileSync(path.resolve(import.meta.dirname, "../../fixtures", name), "utf8")));
}
