import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { findSummary, type LinkTable } from "@/lib/content/summary";
import type { Locale } from "@/lib/i18n/locales";
import type { Crumb } from "../layout/breadcrumb";

/** Home, the guide's first topic, the guide, and where in it the reader is (`here`), if not on its first page. */
export function guideCrumbs(locale: Locale, guide: PublishedDocument<"guide">, links: LinkTable, here?: string): Crumb[] {
  const [slug = ""] = guide.structure.topics;
  const topic = findSummary(links, "topic", slug);
  return [
    ...(topic ? [{ text: topic.title, href: addressOf(locale, topic) }] : []),
    here === undefined ? { text: guide.words.title } : { text: guide.words.title, href: addressOf(locale, guide) },
    ...(here === undefined ? [] : [{ text: here }]),
  ];
}
