import { Heading } from "@navikt/ds-react/Typography";
import type { Temporal } from "temporal-polyfill";
import type { ChosenWay } from "@/lib/channels/choose-channels";
import { openingText } from "@/lib/channels/opening-text";
import { wayOf } from "@/lib/channels/ways";
import { addressOfReference } from "@/lib/content/addresses";
import { findSummary } from "@/lib/content/summary";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Office } from "@/lib/places/schema";
import { ActionLink } from "../content/action-link";
import type { OfficeContext } from "../place/office-contact";
import { finderAddress, officeAddress } from "../place/place-name";
import styles from "./chosen-ways.module.css";

type Props = { way: ChosenWay; office: Office | null; instant: Temporal.Instant; context: OfficeContext; isBest?: boolean };

/** One way: what to do, why, whether it is open, and what to do meanwhile when it isn't. */
export function OneWay({ way, office, instant, context, isBest = false }: Props) {
  const { locale, links } = context;
  const { chooser, ways, reasons } = getDictionary(locale).choosing;
  const open = openingText(way.access, instant, locale);
  const unknown = way.channel !== "office" ? chooser.lineHoursUnknown : office ? chooser.officeHoursUnknown : chooser.officeUnknown;
  const hours = way.access.state === "unknown" ? unknown : open;
  const letterTo = way.id === "write-letter" ? findSummary(links, "fact", "nav-skanning-adresse") : undefined;
  return (
    <>
      <Heading level={isBest ? "2" : "3"} size="small">
        {ways[way.id]}
      </Heading>
      <p className={styles.text}>
        {reasons[way.because]} {way.needsLogin && chooser.needsLogin} {way.interpreter && chooser.askInterpreter}
      </p>
      {letterTo && (
        <p className={styles.text}>
          <bdi>{letterTo.title}</bdi>
        </p>
      )}
      {hours !== null && <p className={styles.open}>{hours}</p>}
      {way.meanwhile !== null && <p className={styles.text}>{chooser.meanwhile(ways[way.meanwhile])}</p>}
      <WayLink way={way} office={office} context={context} isBest={isBest} />
    </>
  );
}

/** The button or the link that does it. A way that is only words has none. */
function WayLink({ way, office, context, isBest }: Pick<Props, "way" | "office" | "context"> & { isBest: boolean }) {
  const action = actionOf(way, office, context);
  if (!action) return null;
  return (
    <p className={styles.action}>
      <ActionLink href={action.href} variant={isBest ? "primary" : "secondary"}>
        {action.text}
      </ActionLink>
    </p>
  );
}

function actionOf({ id }: ChosenWay, office: Office | null, { locale, links }: OfficeContext): { href: string; text: string } | null {
  const { choosing, human } = getDictionary(locale);
  const { line, to } = wayOf(id);
  if (id === "call-office-emergency" && office?.emergencyPhone) return { href: `tel:${office.emergencyPhone}`, text: human.callNumber(office.emergencyPhone) };
  if (id === "visit-office") return office ? { href: officeAddress(locale, office), text: office.name } : { href: finderAddress(locale).replace("/finn", ""), text: choosing.chooser.findOffice };
  const phone = line === undefined ? undefined : findSummary(links, "fact", line);
  if (phone?.number !== undefined) return { href: `tel:${phone.number}`, text: human.callNumber(phone.title) };
  return to === undefined ? null : { href: addressOfReference(locale, to), text: choosing.ways[id] };
}
