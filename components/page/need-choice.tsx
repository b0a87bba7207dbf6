import { Heading } from "@navikt/ds-react/Typography";
import { needs } from "@/lib/channels/needs";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { ChoiceList } from "../place/choice-list";
import styles from "./chosen-ways.module.css";
import { wayAddress } from "./way-address";

/** What it is about, one tap each: leads to the best way now. */
export function NeedChoice({ locale }: { locale: Locale }) {
  const { needs: words, chooser } = getDictionary(locale).choosing;
  return (
    <nav aria-labelledby="hva-gjelder-det" className={styles.needs}>
      <Heading level="2" size="medium" id="hva-gjelder-det">
        {chooser.heading}
      </Heading>
      <ChoiceList choices={needs.map((need) => ({ text: words[need], href: wayAddress(locale, need) }))} />
    </nav>
  );
}
