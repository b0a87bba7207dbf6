import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { choiceAddress, noChoices, readingGroups, type ReadingGroup } from "@/lib/sharing/reading-choices";
import { Section } from "../content/section";
import styles from "./reading-choices.module.css";
import { RememberChoices } from "./remember-choices";

const groups = Object.keys(readingGroups) as ReadingGroup[];

/** How the pages can look. Each choice is a link to this page as it would look then; what is on is marked by the server in front. */
export function ReadingChoices({ locale }: { locale: Locale }) {
  const { reading } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {reading.title}
      </Heading>
      <p>{reading.lead}</p>
      {groups.map((group) => (
        <ChoiceGroup key={group} group={group} locale={locale} />
      ))}
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

function ChoiceGroup({ group, locale }: { group: ReadingGroup; locale: Locale }) {
  const { reading } = getDictionary(locale);
  const choices: Readonly<Record<string, string>> = reading.groups[group].choices;
  return (
    <Section heading={reading.groups[group].heading} id={group}>
      <ul className={styles.choices}>
        {readingGroups[group].map((choice, index) => (
          <li key={choice}>
            <a href={choiceAddress(locale, choice, group)} data-lesevalg={choice} data-gruppe={group} aria-current={index === 0 ? "true" : undefined}>
              {choices[choice]}
              <span className={styles.mark}> – {reading.chosen}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
