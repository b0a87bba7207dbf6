import "server-only";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";

/** A standing page with what it takes to show it: the words it explains, and the facts it leans on. */
export async function readStandingPage(slug: string, value: string) {
  const locale = requireLocale(value);
  const { document: page, links } = await findDocument("page", slug, requireWording(value));
  const texts = markdownTexts.page(page.words).map(({ text }) => text);
  const terms = mentionsOf("term", texts);
  const called = page.structure.sections.flatMap(({ call }) => call);
  const facts = [...new Set([...called, ...mentionsOf("fact", texts)])];
  return { locale, page, context: { locale: page.language, site: locale, links, explainedHere: new Set(terms) }, terms, facts };
}
