import { Heading } from "@navikt/ds-react/Typography";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { markNorwegian } from "../content/mark-norwegian";
import { NeedsList } from "../content/needs-list";
import { GuideTakes } from "./guide-takes";
import styles from "./guide.module.css";

/** The top of a guide: the task, what to do in one sentence, what it takes and what to have at hand. */
export function GuideHead({ guide, locale, title }: { guide: PublishedDocument<"guide">; locale: Locale; title: string }) {
  const { structure, words } = guide;
  return (
    <>
      <Heading level="1" size="xlarge">
        {markNorwegian(title, locale)}
      </Heading>
      <p className={styles.lead}>{markNorwegian(words.summary, locale)}</p>
      <GuideTakes locale={locale} guide={structure} />
      <NeedsList heading={getDictionary(locale).guide.needs} needs={structure.needs.flatMap((id) => words.needs[id] ?? [])} locale={locale} />
    </>
  );
}
