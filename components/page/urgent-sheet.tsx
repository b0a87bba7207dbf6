import type { ReactNode } from "react";
import styles from "./urgent-sheet.module.css";

/** Everything on urgent help, so set on paper that it fits on one sheet to carry along or hang up. */
export function UrgentSheet({ children }: { children: ReactNode }) {
  return <div className={styles.sheet}>{children}</div>;
}
