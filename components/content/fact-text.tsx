import { findSummary } from "@/lib/content/summary";
import { directionOf } from "@/lib/i18n/locales";
import { inLanguage } from "./in-language";
import { PhoneLink } from "./phone-link";
import type { RenderContext } from "./render-context";

/** The text of a fact where it stands in a sentence. A phone number is a link that calls. */
export function FactText({ slug, context }: { slug: string; context: RenderContext }) {
  const fact = findSummary(context.links, "fact", slug);
  // Publishing refuses a text that leans on a fact that isn't there: a hole here is a broken invariant.
  if (!fact) throw new Error(`The text uses the fact "${slug}", which is not published`);
  if (fact.number !== undefined) return <PhoneLink number={fact.number}>{fact.title}</PhoneLink>;
  // What stands in Latin letters keeps its own order among Arabic ones.
  if (directionOf(context.locale) === "rtl") return <bdi {...inLanguage(fact.language, context.locale)}>{fact.title}</bdi>;
  return fact.language === context.locale ? fact.title : <span {...inLanguage(fact.language, context.locale)}>{fact.title}</span>;
}
