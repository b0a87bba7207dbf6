import { findSummary } from "@/lib/content/summary";
import styles from "./prose.module.css";
import type { RenderContext } from "./render-context";

/** The text of a fact where it stands in a sentence. A phone number is a link that calls. */
export function FactText({ slug, context }: { slug: string; context: RenderContext }) {
  const fact = findSummary(context.links, "fact", slug);
  // Publishing refuses a text that leans on a fact that isn't there: a hole here is a broken invariant.
  if (!fact) throw new Error(`The text uses the fact "${slug}", which is not published`);
  if (fact.number === undefined) return fact.title;
  return (
    <a className={styles.phone} href={`tel:${fact.number}`}>
      {fact.title}
    </a>
  );
}
