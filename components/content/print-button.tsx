import { Button } from "@navikt/ds-react/Button";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";

/** Prints the page. Needs JavaScript, so it stays hidden until public/js/print.js has made it work. */
export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <>
      <Button type="button" variant="secondary" data-print hidden>
        {getDictionary(locale).guide.print}
      </Button>
      <script type="module" src="/js/print.js" async />
    </>
  );
}
