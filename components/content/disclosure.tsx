import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

type Props = { summary: string; open?: boolean; quiet?: boolean; printed?: boolean; children: ReactNode };

/** Something that opens with one tap, with the browser's own element: works without JavaScript and, unless `printed` is false, is shown whole on paper. */
export function Disclosure({ summary, open = false, quiet = false, printed = true, children }: Props) {
  return (
    <details className={`${quiet ? styles.quiet : styles.disclosure} ${printed ? "" : styles.screenOnly}`} open={open}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
