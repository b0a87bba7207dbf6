import { Button } from "@navikt/ds-react/Button";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { endForm, type FlowCase } from "@/lib/sharing/flow-case";
import styles from "./flow.module.css";
import { HiddenFields } from "./hidden-fields";

/** "Slett svarene og avslutt": for a reader on a computer that others use. By POST, so that no link can do it by mistake. */
export function EndCase({ flowCase, locale }: { flowCase: FlowCase; locale: Locale }) {
  const { method, action, hidden } = endForm(flowCase);
  const { end } = getDictionary(locale).flow;
  // Named, because a page with a question has two forms: whoever is read to can tell them apart.
  return (
    <form method={method} action={action} aria-label={end} className={styles.end}>
      <HiddenFields fields={hidden} />
      <Button type="submit" variant="secondary">
        {end}
      </Button>
    </form>
  );
}
