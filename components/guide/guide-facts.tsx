import type { PublishedDocument } from "@/lib/content/published-document";
import { mentionsOf } from "@/lib/content/mentions";
import { markdownTexts } from "@/lib/content/texts";
import { CheckedFacts } from "../content/checked-facts";
import type { RenderContext } from "../content/render-context";

/** When the guide was checked, and the facts it leans on with their sources. */
export function GuideFacts({ guide, context }: { guide: PublishedDocument<"guide">; context: RenderContext }) {
  const texts = markdownTexts.guide(guide.words).map(({ text }) => text);
  return <CheckedFacts checkedOn={guide.structure.review.checkedOn} slugs={mentionsOf("fact", texts)} context={context} />;
}
