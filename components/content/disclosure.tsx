import type { ReactNode } from "react";
import styles from "./disclosure.module.css";

type Props = { summary: string; open?: boolean; quiet?: boolean; children: ReactNode };

/** Something that opens with one tap, with the browser's own element: works without JavaScript and is shown whole on paper. */
export function Disclosure({ summary, open = false, quiet = false, children }: Props) {
  return (
    <details className={quiet ? styles.quiet : styles.disclosure} open={open}>
      <summary>
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
