import { getDictionary } from "@/lib/i18n/dictionary";
import type { Office, Position } from "@/lib/places/schema";
import { inLanguage } from "../content/in-language";
import { Section } from "../content/section";
import { NorwayMap } from "./norway-map";
import { OfficeNumbers, PhoneLine, type OfficeContext } from "./office-contact";
import styles from "./office-details.module.css";
import { OfficeReceptions } from "./office-receptions";
import { namesServed } from "./place-name";

/** What a reader needs of an office: whom it serves, how to reach it, where it is and when it is open. */
export function OfficeDetails({ office, context }: { office: Office; context: OfficeContext }) {
  const { locale, places } = context;
  const words = getDictionary(locale).place.office;
  // Norwegian addresses are read from the left, the postcode first, whatever the page is in.
  const norwegian = inLanguage("nb", locale);
  const serves = namesServed(places, office, locale);
  return (
    <>
      <p className={styles.lead}>{serves.certain === "" && serves.likely === "" ? words.leadUnknown : serves.certain !== "" && words.lead(serves.certain)}</p>
      {serves.likely !== "" && <p>{words.likelyFor(serves.likely)}</p>}
      <PhoneLine context={context} />
      <p className={styles.say}>{words.callLead}</p>
      <OfficeNumbers office={office} locale={locale} />
      <Section heading={words.where} id="adresse">
        <div className={styles.place}>
          <div>
            <address className={styles.address}>
              <span {...norwegian}>{office.name}</span>
              <br />
              <span {...norwegian}>{office.street}</span>
              <br />
              <span {...norwegian}>
                {office.postcode} {office.place}
              </span>
            </address>
            {office.position && <MapLink position={office.position} place={office.street} locale={locale} />}
          </div>
          {office.position && <NorwayMap position={office.position} title={words.mapTitle(office.name)} />}
        </div>
      </Section>
      <OfficeReceptions office={office} locale={locale} />
    </>
  );
}

/** A map elsewhere, opened only by the reader: nothing of it is on our page. */
export function MapLink({ position, place, locale }: { position: Position; place: string; locale: OfficeContext["locale"] }) {
  const { office } = getDictionary(locale).place;
  const { latitude, longitude } = position;
  return (
    <p className={styles.map}>
      <a href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`} rel="external">
        {office.map(place)}
      </a>
      <br />
      {office.mapFrom}
    </p>
  );
}
