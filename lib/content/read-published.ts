import "server-only";
import { unstable_cache } from "next/cache";
import { cache } from "react";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";
import { easyRead, localeOf, type Wording } from "@/lib/i18n/wordings";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { BrokenDocumentError, parseDocument, type PublishedDocument, type PublishedRow } from "./published-document";
import type { DocumentKind } from "./schema/document";
import { linkTable, summarise, type DocumentSummary, type LinkTable, type SummaryOf } from "./summary";

/** The tag that every page made from content carries: publishing refreshes what has it. */
export const CONTENT_TAG = "content";

/** Kept until something is published, so that a database that goes away takes down nothing that was read before. */
function keep<Value>(read: () => Promise<Value>, ...key: string[]): Promise<Value> {
  // Next also keys on the function's text, which is not the same in pages and in route handlers once it is minified; that of a bound function is.
  return unstable_cache(read.bind(null), key, { tags: [CONTENT_TAG], revalidate: false })();
}

/** Enough of a published revision to parse it. */
const parsable = {
  id: true,
  number: true,
  structure: true,
  words: { select: { locale: true, body: true, status: true, translatedFromRevisionId: true } },
  document: { select: { kind: true, slug: true } },
} as const;

type ParsableRevision = Omit<PublishedRow, "kind" | "slug"> & { document: { kind: DocumentKind; slug: string } };

/** A published document and summaries of what it leans on. */
export type ReadDocument<K extends DocumentKind> = { document: PublishedDocument<K>; links: LinkTable };

/** As it is kept: with its easy-read words, so that whoever needs those has them, too, when the database is gone. */
type KeptDocument<K extends DocumentKind> = ReadDocument<K> & { simple?: PublishedDocument<K> };

/**
 * Reads one published document with what it links to; `null` when there is none by that name.
 * @throws BrokenDocumentError when its body doesn't parse.
 */
export const readDocument = cache(async <K extends DocumentKind>(kind: K, slug: string, wording: Wording): Promise<ReadDocument<K> | null> => {
  const locale = localeOf(wording);
  // The list is one kept value: made-up names never reach the database, nor fill the store with what isn't there.
  const { entries } = await keepList(kind, locale);
  if (!entries.some((entry) => entry.slug === slug)) return null;
  const kept = await keep(() => loadDocument(kind, slug, locale), "document", kind, slug, locale);
  return kept && { document: (wording === easyRead && kept.simple) || kept.document, links: kept.links };
});

/** Summaries of all published documents of a kind. A broken one is left out: the rest of the site stays up. */
export const listDocuments = cache(async <K extends DocumentKind>(kind: K, locale: Locale): Promise<SummaryOf<K>[]> => {
  const { entries } = await keepList(kind, locale);
  return entries.flatMap(({ summary }) => summary ?? []) as SummaryOf<K>[];
});

/** Everything on a page of its own that has easy-read words. */
export async function listSimple(): Promise<DocumentSummary[]> {
  const lists = await Promise.all((["page", "guide", "flow", "topic"] as const).map((kind) => listDocuments(kind, defaultLocale)));
  return lists.flat().filter(({ simple }) => simple);
}

/** The facts that stand on every page, whatever it is about. */
export async function readFacts(locale: Locale): Promise<LinkTable> {
  return linkTable(await listDocuments("fact", locale));
}

/** The name a renamed document has now; `null` when no document ever had this one. */
export async function findRenamed(kind: DocumentKind, slug: string, locale: Locale): Promise<string | null> {
  const { redirects } = await keepList(kind, locale);
  return redirects.find((redirect) => redirect.slug === slug)?.document.slug ?? null;
}

function keepList(kind: DocumentKind, locale: Locale) {
  return keep(() => loadList(kind, locale), "list", kind, locale);
}

/** The names of a kind, old ones too: kept together, so that with the database gone a wrong address is still told from one that can't be read. */
async function loadList(kind: DocumentKind, locale: Locale) {
  const [revisions, redirects] = await Promise.all([findRevisions(kind), listRedirects(kind)]);
  const entries = revisions.map((revision) => ({ slug: revision.document.slug, summary: summariseRow(toRow(revision), locale) }));
  return { entries, redirects };
}

async function loadDocument<K extends DocumentKind>(kind: K, slug: string, locale: Locale): Promise<KeptDocument<K> | null> {
  const revision = await findRevision(kind, slug);
  if (!revision) return null;
  const linked = revision.links.flatMap(({ target }) => target.revisions);
  const document = parseDocument(kind, toRow(revision), locale);
  // In the language of the words, so that what stands in its sentences belongs there.
  const links = linkTable(linked.flatMap((row) => summariseRow(toRow(row), document.language) ?? []));
  if (document.simple === "none") return { document, links };
  const simple = unlessBroken(() => parseDocument(kind, toRow(revision), easyRead));
  return simple ? { document, simple, links } : { document: { ...document, simple: "none" }, links };
}

function findRevision(kind: DocumentKind, slug: string) {
  return db.revision.findFirst({
    where: { status: "published", document: { kind, slug } },
    select: {
      ...parsable,
      links: { select: { target: { select: { revisions: { where: { status: "published" }, select: parsable } } } } },
    },
  });
}

function findRevisions(kind: DocumentKind) {
  return db.revision.findMany({
    where: { status: "published", document: { kind } },
    select: parsable,
    orderBy: { document: { slug: "asc" } },
  });
}

function listRedirects(kind: DocumentKind) {
  return db.slugRedirect.findMany({ where: { kind }, select: { slug: true, document: { select: { slug: true } } } });
}

function toRow({ document, ...revision }: ParsableRevision): PublishedRow {
  return { ...document, ...revision };
}

function summariseRow(row: PublishedRow, locale: Locale): DocumentSummary | null {
  return unlessBroken(() => summarise(parseDocument(row.kind, row, locale)));
}

/** What one broken body is only a part of stays up without it. */
function unlessBroken<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BrokenDocumentError)) throw error;
    log.error({ error: error.message }, "a published document can't be read");
    return null;
  }
}
