import type { Findable } from "@/components/search/document-results";
import { listDocuments, readFacts } from "@/lib/content/read-published";
import type { Locale } from "@/lib/i18n/locales";
import { listForms } from "@/lib/search/forms/read-forms";

/** What hits are shown with. All of it is kept, so that it costs nothing to have it whole. */
export async function readFindable(locale: Locale): Promise<Findable> {
  const [guides, flows, topics, pages, terms, forms, facts] = await Promise.all([
    listDocuments("guide", locale),
    listDocuments("flow", locale),
    listDocuments("topic", locale),
    listDocuments("page", locale),
    listDocuments("term", locale),
    listForms(),
    readFacts(locale),
  ]);
  return { documents: [...guides, ...flows, ...topics, ...pages, ...terms], forms, facts };
}
