import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { isWording, localeOf, type Wording } from "@/lib/i18n/wordings";
import { addressOf } from "./addresses";
import { findRenamed, readDocument, readFacts, type ReadDocument } from "./read-published";
import type { DocumentKind } from "./schema/document";

/** The language of an address, for a page that stands or falls with it: ends in "not found" when we don't have it. */
export function requireLocale(value: string): Locale {
  return localeOf(requireWording(value));
}

/** The words that a document is to be shown in, for a page that shows one: the server in front writes into the address whether a reader has chosen the easy ones. */
export function requireWording(value: string): Wording {
  return isWording(value) ? value : notFound();
}

/**
 * The document an address names. Ends in a redirect when it has a new name, and in "not found" when there is none.
 * `part` is what comes after the name in the address: it goes along to the new one.
 */
export async function findDocument<K extends DocumentKind>(kind: K, slug: string, wording: Wording, part?: string): Promise<ReadDocument<K>> {
  const locale = localeOf(wording);
  const found = await readDocument(kind, slug, wording);
  // An explained word may itself hold a fact, which the page doesn't link to: so every fact is at hand.
  if (found) return { ...found, links: { ...(await readFacts(found.document.language)), ...found.links } };
  const renamed = await findRenamed(kind, slug, locale);
  if (renamed) permanentRedirect(addressOf(locale, { kind, slug: renamed, ...(part === undefined ? {} : { part }) }));
  notFound();
}
