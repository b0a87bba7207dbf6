import { targetOf } from "@/lib/content/links";
import { findSummary, type DocumentSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import { DocumentLinks } from "./document-links";
import type { RenderContext } from "./render-context";
import { Section } from "./section";

/** Guides and flows close to this one. */
export function RelatedDocuments({ related, context, heading }: { related: readonly string[]; context: RenderContext; heading?: string }) {
  const documents = related.flatMap((to): DocumentSummary[] => {
    const target = targetOf(to);
    const summary = target && findSummary(context.links, target.kind, target.slug);
    return summary ? [summary] : [];
  });
  if (documents.length === 0) return null;
  return (
    <Section heading={heading ?? getDictionary(context.locale).content.related} id="les-ogsa">
      <DocumentLinks context={context} documents={documents} />
    </Section>
  );
}
