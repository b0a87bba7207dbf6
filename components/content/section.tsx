import { Heading } from "@navikt/ds-react/Typography";
import type { ReactNode } from "react";
import styles from "./section.module.css";

type Props = { heading: ReactNode; id?: string; level?: "2" | "3"; children: ReactNode };

/** A part of a page under its own heading, with an id that can be linked to. */
export function Section({ heading, id, level = "2", children }: Props) {
  return (
    <section className={styles.section} id={id}>
      <Heading level={level} size={level === "2" ? "medium" : "small"}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
