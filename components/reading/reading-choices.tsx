import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { easyReadWords } from "@/lib/i18n/dictionaries/nb/easy-read";
import type { Locale } from "@/lib/i18n/locales";
import { choiceAddress, noChoices, readingGroups, type ReadingChoice, type ReadingGroup } from "@/lib/sharing/reading-choices";
import { Section } from "../content/section";
import styles from "./reading-choices.module.css";
import { RememberChoices } from "./remember-choices";

/** How the pages look. Their words are a group of their own, which only bokmål has. */
const looks = (Object.keys(readingGroups) as ReadingGroup[]).filter((group) => group !== "ord");

type Props = {
  locale: Locale;
  /** The pages with easy-read words. Without any there is nothing to choose. */
  easyRead?: readonly { title: string; href: string }[];
};

/** How a reader can have the pages. Each choice is a link to this page as it would be then; what is on is marked by the server in front. */
export function ReadingChoices({ locale, easyRead = [] }: Props) {
  const { reading } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {reading.title}
      </Heading>
      <p>{reading.lead}</p>
      {looks.map((group) => (
        <Section key={group} heading={reading.groups[group].heading} id={group}>
          <Choices group={group} names={reading.groups[group].choices} locale={locale} />
        </Section>
      ))}
      {easyRead.length > 0 && <EasyReadGroup locale={locale} pages={easyRead} />}
      <p className={styles.reset}>
        <a href={choiceAddress(locale, noChoices)} data-lesevalg={noChoices}>
          {reading.reset}
        </a>
      </p>
      <Section heading={reading.lasting.heading} id="varighet">
        <p>{reading.lasting.address}</p>
        <RememberChoices locale={locale} />
      </Section>
      <Section heading={reading.aloud.about.heading} id="opplesing">
        <p>{reading.aloud.about.button}</p>
        <p>{reading.aloud.about.voice}</p>
      </Section>
    </>
  );
}

function EasyReadGroup({ locale, pages }: { locale: Locale; pages: NonNullable<Props["easyRead"]> }) {
  const { heading, choices, which, others } = easyReadWords.group;
  return (
    <Section heading={heading} id="ord">
      <Choices group="ord" names={choices} locale={locale} />
      <p>{which}</p>
      <ul>
        {pages.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
      <p>{others}</p>
    </Section>
  );
}

function Choices({ group, names, locale }: { group: ReadingGroup; names: Partial<Record<ReadingChoice, string>>; locale: Locale }) {
  const { chosen } = getDictionary(locale).reading;
  const words = readingGroups[group];
  return (
    <ul className={styles.choices}>
      {words.map((choice, index) => (
        <li key={choice}>
          <a href={choiceAddress(locale, choice, group)} data-lesevalg={choice} data-gruppe={words.join(" ")} aria-current={index === 0 ? "true" : undefined}>
            {names[choice]}
            <span className={styles.mark}> – {chosen}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
