import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { easyRead } from "@/lib/i18n/wordings";
import { savedCase, type SavedCase } from "@/lib/flow/saved-case";
import { documentKinds, documentSchemas, type DocumentKind, type Structure, type Words } from "./schema/document";

/**
 * A document as it stands in the seed folder: `KIND/SLUG/structure.yaml`, `KIND/SLUG/LOCALE.yaml`, where it has
 * them easy-read words in `KIND/SLUG/nb-simple.yaml`, and for a flow `cases.json`, what it is held against before it is published.
 */
export type DocumentFile = {
  [K in DocumentKind]: {
    kind: K;
    slug: string;
    structure: Structure<K>;
    words: Record<string, Words<K>>;
    cases?: readonly SavedCase[];
    /** What the files of other languages, and of easy-read words, say about themselves. */
    translations?: Readonly<Record<string, TranslationNote>>;
  };
}[DocumentKind];

/** Stands beside the words in a file of another language than bokmål; its reader meets none of it. */
const translationNote = z.strictObject({
  /** Which Norwegian words it was made from: see `fingerprintOf`. */
  translatedFrom: z.string().regex(/^[0-9a-f]{12}$/, "must be the twelve characters that npm run words -- languages tells").optional(),
  /** `reviewed` when a person who knows the language has read it; of easy-read words, when people who need them have tried them. */
  status: z.enum(["machine", "reviewed"]).default("machine"),
});
export type TranslationNote = z.infer<typeof translationNote>;

const savedCases = z.array(savedCase).max(1000);

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
  const languages = readdirSync(folder).filter((name) => name === `${easyRead}.yaml` || /^[a-z]{2}\.yaml$/.test(name));
  const cases = path.join(folder, "cases.json");
  const read = languages.map((name) => [path.parse(name).name, readLanguage(path.join(folder, name), words)] as const);
  const notes = read.flatMap(([language, { note }]) => (language === "nb" ? [] : [[language, note]]));
  return {
    kind,
    slug,
    structure: readYaml<unknown>(path.join(folder, "structure.yaml"), structure),
    words: Object.fromEntries(read.map(([language, own]) => [language, own.words])),
    ...(notes.length > 0 && { translations: Object.fromEntries(notes) }),
    // JSON is YAML too, and read with the same care.
    ...(kind === "flow" && existsSync(cases) && { cases: readYaml(cases, savedCases) }),
  } as DocumentFile;
}

/** The words in a file, apart from what it says about itself as a translation. */
function readLanguage(file: string, schema: z.ZodType): { words: unknown; note: TranslationNote } {
  const content = parseYaml(file);
  if (path.basename(file) === "nb.yaml" || typeof content !== "object" || content === null) return { words: fit(file, content, schema), note: { status: "reviewed" } };
  const { translatedFrom, status, ...words } = content as Record<string, unknown>;
  return { words: fit(file, words, schema), note: fit(file, { translatedFrom, status }, translationNote) };
}

/** Reads a file and holds it to a schema. @throws ContentFileError */
export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return fit(file, parseYaml(file), schema);
}

function fit<T>(file: string, content: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(content);
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
