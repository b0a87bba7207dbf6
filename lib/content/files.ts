import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { documentKinds, documentSchemas, type DocumentKind, type Structure, type Words } from "./schema/document";

/** A document as it stands in the seed folder: `KIND/SLUG/structure.yaml` and `KIND/SLUG/LOCALE.yaml`. */
export type DocumentFile = {
  [K in DocumentKind]: { kind: K; slug: string; structure: Structure<K>; words: Record<string, Words<K>> };
}[DocumentKind];

/** A file that can't be used. Names the file and, where it is known, the place in it. */
export class ContentFileError extends Error {
  override name = "ContentFileError";
}

/**
 * Reads every document below `root` and parses it with the schemas the database door uses too.
 * @throws ContentFileError naming the file and the path in it, for the first file that doesn't fit.
 */
export function readDocumentFiles(root: string): DocumentFile[] {
  return documentKinds.flatMap((kind) => {
    const folder = path.join(root, kind);
    return existsSync(folder) ? readdirSync(folder).sort().map((slug) => readDocument(root, kind, slug)) : [];
  });
}

function readDocument(root: string, kind: DocumentKind, slug: string): DocumentFile {
  const folder = path.join(root, kind, slug);
  const { structure, words } = documentSchemas[kind];
  const languages = readdirSync(folder).filter((name) => /^[a-z]{2}\.yaml$/.test(name));
  return {
    kind,
    slug,
    structure: readYaml(path.join(folder, "structure.yaml"), structure),
    words: Object.fromEntries(languages.map((name) => [name.slice(0, 2), readYaml(path.join(folder, name), words)])),
  } as DocumentFile;
}

function readYaml(file: string, schema: z.ZodType): unknown {
  const parsed = schema.safeParse(parseYaml(file));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "(top)"}: ${issue.message}`);
  throw new ContentFileError(`${file}\n${problems.join("\n")}`);
}

function parseYaml(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new ContentFileError(`${file}\n  ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
