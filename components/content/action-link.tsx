import { Button } from "@navikt/ds-react/Button";
import type { ReactNode } from "react";

type Props = { href: string; variant?: "primary" | "secondary"; children: ReactNode };

/** The main way on from a page: a link that looks like a button, and is still announced as a link. */
export function ActionLink({ href, variant = "primary", children }: Props) {
  return (
    <Button as="a" href={href} variant={variant} role={undefined}>
      {children}
    </Button>
  );
}
