import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { findSummary } from "@/lib/content/summary";
import type { RenderContext } from "../content/render-context";
import type { Crumb } from "../layout/breadcrumb";

/** Home, the guide's first topic, the guide, and where in it the reader is (`here`), if not on its first page. */
export function guideCrumbs({ site, links }: RenderContext, guide: PublishedDocument<"guide">, here?: string): Crumb[] {
  const [slug = ""] = guide.structure.topics;
  const topic = findSummary(links, "topic", slug);
  return [
    ...(topic ? [{ text: topic.title, href: addressOf(site, topic), language: topic.language }] : []),
    here === undefined ? { text: guide.words.title } : { text: guide.words.title, href: addressOf(site, guide) },
    ...(here === undefined ? [] : [{ text: here }]),
  ];
}
