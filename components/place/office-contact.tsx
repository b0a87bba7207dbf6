import { OpenNow } from "../layout/open-now";
import { findSummary, type LinkTable } from "@/lib/content/summary";
import { lineHours } from "@/lib/channels/line-hours";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { Places } from "@/lib/places/places";
import type { Office } from "@/lib/places/schema";
import { ActionLink } from "../content/action-link";
import { inLanguage } from "../content/in-language";
import { PhoneLink } from "../content/phone-link";
import styles from "./office-details.module.css";

/** What the pages of offices need from around them: the language, the facts, and all places. */
export type OfficeContext = { locale: Locale; links: LinkTable; places: Places };

/** Where an office is looked up on nav.no, by postcode or place. */
const NAV_SEARCH = "https://www.nav.no/sok-nav-kontor";

/** The number that always reaches Nav, with its hours. */
export function PhoneLine({ context }: { context: Pick<OfficeContext, "locale" | "links"> }) {
  const { place, human } = getDictionary(context.locale);
  const known = findSummary(context.links, "fact", "nav-telefon");
  const phone = known?.number === undefined ? human.fallbackPhone : { number: known.number, text: known.title };
  const hours = findSummary(context.links, "fact", "nav-telefontid");
  return (
    <div className={styles.phone}>
      <ActionLink href={`tel:${phone.number}`}>{place.office.call(phone.text)}</ActionLink>
      {hours && <p>{place.office.callHours(hours.title)}</p>}
      <OpenNow hours={lineHours("nav-telefon", context.links)} locale={context.locale} />
    </div>
  );
}

/** The office's own numbers, where any are known. */
export function OfficeNumbers({ office, locale }: { office: Office; locale: Locale }) {
  const { office: words } = getDictionary(locale).place;
  return (
    <>
      {office.emergencyPhone !== null && (
        <p>
          <strong>{words.emergency}</strong> <PhoneLink number={office.emergencyPhone}>{spell(office.emergencyPhone)}</PhoneLink> {office.emergencyNote && <span {...inLanguage("nb", locale)}>{office.emergencyNote}</span>}
        </p>
      )}
      {office.phone !== null && (
        <p>
          {words.callOffice} <PhoneLink number={office.phone}>{spell(office.phone)}</PhoneLink>
        </p>
      )}
    </>
  );
}

/** The office's own page on nav.no, or where it can be looked up. */
export function NavPageLink({ office, locale }: { office: Office; locale: Locale }) {
  if (office.navPath === null) return <NavSearchLink locale={locale} />;
  return (
    <p>
      <a href={`https://www.nav.no${office.navPath}`} rel="external">
        {getDictionary(locale).place.office.navPage}
      </a>
    </p>
  );
}

export function NavSearchLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={NAV_SEARCH} rel="external">
        {getDictionary(locale).place.found.checkOnNav}
      </a>
    </p>
  );
}

/** `22 22 22 22`: eight digits in pairs. */
function spell(number: string): string {
  const digits = number.replace(/^\+47/, "");
  return digits.length === 8 ? digits.replace(/(\d\d)(?=\d)/g, "$1 ") : number;
}
