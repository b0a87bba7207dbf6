import { addressOf } from "@/lib/content/addresses";
import { plainText } from "@/lib/content/markdown/plain-text";
import { factTexts, type DocumentSummary, type LinkTable } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { joinParts } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { formLine } from "../form-page/form-line";
import type { FormInList } from "../form-page/form-line";
import type { Result } from "./result";

/** What can be found besides offices: the site's documents and Nav's forms. */
export type Findable = { documents: readonly Exclude<DocumentSummary, { kind: "fact" }>[]; forms: readonly FormInList[]; facts: LinkTable };

type Hit = { kind: string; slug: string };

/** The hits as results. One that isn't there any more, because it was taken away a moment ago, is left out. */
export function documentResults(hits: readonly Hit[], { documents, forms, facts }: Findable, locale: Locale): Result[] {
  return hits.flatMap(({ kind, slug }): Result[] => {
    if (kind === "form") return forms.filter((form) => form.slug === slug).map((form) => ({ kind: "form", title: form.title, titleIn: "nb", href: `/${locale}/skjema/${slug}`, takes: formLine(form, locale) }));
    const found = documents.find((document) => document.kind === kind && document.slug === slug);
    return found ? [{ kind: found.kind, title: found.title, titleIn: found.language, href: addressOf(locale, found), takes: takesOf(found, facts), takesIn: found.language }] : [];
  });
}

/** What a document takes of the reader, or what it is about, in one line. */
function takesOf(document: Findable["documents"][number], facts: LinkTable): string {
  const { guide, flow } = getDictionary(document.language);
  switch (document.kind) {
    case "guide":
      return `${joinParts(document.language, [guide.steps(document.steps), guide.minutes(document.minutes)])}. ${guide.login[document.login]}.`;
    case "flow":
      return `${flow.questions(document.questions.fewest, document.questions.most)}. ${document.summary}`;
    case "topic":
    case "page":
      return document.summary;
    case "term":
      return plainText(document.explanation, factTexts(facts));
  }
}
