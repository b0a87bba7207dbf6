import styles from "./choice-list.module.css";

export type Choice = { text: string; href: string; note?: string };

/** Places to choose between: each a whole row, easy to hit. */
export function ChoiceList({ choices }: { choices: readonly Choice[] }) {
  return (
    <ul className={styles.list}>
      {choices.map(({ text, href, note }) => (
        <li key={href + text}>
          <a href={href}>
            <span className={styles.name}>{text}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
