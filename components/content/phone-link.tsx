import styles from "./prose.module.css";

/** A phone number that calls. Its digits are read from left to right in every language. */
export function PhoneLink({ number, children, className = styles.phone }: { number: string; children: string; className?: string | undefined }) {
  return (
    <a className={className} href={`tel:${number}`} dir="ltr">
      {children}
    </a>
  );
}
