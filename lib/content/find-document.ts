import "server-only";
import { notFound, permanentRedirect } from "next/navigation";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { addressOf } from "./addresses";
import { findRenamed, readDocument, readFacts, type ReadDocument } from "./read-published";
import type { DocumentKind } from "./schema/document";

/** The language of an address, for a page that stands or falls with it: ends in "not found" when we don't have it. */
export function requireLocale(value: string): Locale {
  return isLocale(value) ? value : notFound();
}

/**
 * The document an address names. Ends in a redirect when it has a new name, and in "not found" when there is none.
 * `part` is what comes after the name in the address: it goes along to the new one.
 */
export async function findDocument<K extends DocumentKind>(kind: K, slug: string, locale: Locale, part?: string): Promise<ReadDocument<K>> {
  const found = await readDocument(kind, slug, locale);
  // An explained word may itself hold a fact, which the page doesn't link to: so every fact is at hand.
  if (found) return { ...found, links: { ...(await readFacts(found.document.language)), ...found.links } };
  const renamed = await findRenamed(kind, slug, locale);
  if (renamed) permanentRedirect(addressOf(locale, { kind, slug: renamed, ...(part === undefined ? {} : { part }) }));
  notFound();
}
