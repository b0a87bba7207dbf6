import type { ReactNode } from "react";

type Props = { href: string; variant?: "primary" | "secondary"; children: ReactNode };

/**
 * The main way on from a page: a link that looks like Aksel's button, and is announced as the link it is.
 * Aksel's own Button calls itself a button whatever it is made of, so only its looks are used.
 */
export function ActionLink({ href, variant = "primary", children }: Props) {
  return (
    <a className="aksel-button aksel-button--medium" data-variant={variant} href={href}>
      <span className="aksel-label">{children}</span>
    </a>
  );
}
