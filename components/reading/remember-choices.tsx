import { Button } from "@navikt/ds-react/Button";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";

/**
 * Asks the device to remember what is chosen. Needs JavaScript, so it stays hidden until public/js/reading-choices.js has made it work;
 * nothing is kept before the button is pressed.
 */
export function RememberChoices({ locale }: { locale: Locale }) {
  const { remember } = getDictionary(locale).reading;
  return (
    <div data-husk data-words={JSON.stringify(remember.script)} hidden>
      <p>{remember.lead}</p>
      <Button type="button" variant="secondary">
        {remember.script.remember}
      </Button>
      <p role="status" />
    </div>
  );
}
