import type { ReactNode } from "react";
import { addressOfReference } from "@/lib/content/addresses";
import { targetOf } from "@/lib/content/links";
import styles from "./prose.module.css";
import type { RenderContext } from "./render-context";

/** A link as editors write it. A word that is explained on the page leads to its explanation there. */
export function ReferenceLink({ to, context, children, className }: { to: string; context: RenderContext; children: ReactNode; className?: string | undefined }) {
  const target = targetOf(to);
  if (target?.kind === "term" && context.explainedHere?.has(target.slug)) {
    return (
      <a className={styles.term} href={`#ord-${target.slug}`}>
        {children}
      </a>
    );
  }
  return (
    <a className={className} href={addressOfReference(context.site, to)} {...(target ? {} : { rel: "external" })}>
      {children}
    </a>
  );
}
