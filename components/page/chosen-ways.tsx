import { Heading } from "@navikt/ds-react/Typography";
import type { Temporal } from "temporal-polyfill";
import type { ChosenWay } from "@/lib/channels/choose-channels";
import type { Need } from "@/lib/channels/needs";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { FoundOffices } from "@/lib/places/found-offices";
import type { Office } from "@/lib/places/schema";
import type { OfficeContext } from "../place/office-contact";
import { finderAddress } from "../place/place-name";
import styles from "./chosen-ways.module.css";
import { OneWay } from "./one-way";

type Props = { need: Need; ways: readonly ChosenWay[]; office: Office | null; found: FoundOffices | null; instant: Temporal.Instant; context: OfficeContext };

/** The best way now, with the others after it. */
export function ChosenWays({ need, ways, office, found, instant, context }: Props) {
  const { chooser, needs } = getDictionary(context.locale).choosing;
  const [best, ...others] = ways;
  return (
    <>
      <p className={styles.about}>
        {chooser.about(needs[need])} <a href={`/${context.locale}/kontakt`}>{chooser.change}</a>
      </p>
      <Heading level="1" size="large">
        {chooser.result}
      </Heading>
      <FoundFor found={found} office={office} context={context} />
      {best && (
        <div className={styles.best}>
          <OneWay way={best} {...{ office, instant, context }} isBest />
        </div>
      )}
      {others.length > 0 && (
        <>
          <Heading level="2" size="medium" className={styles.others}>
            {chooser.others}
          </Heading>
          <ol className={styles.list}>
            {others.map((way) => (
              <li key={way.id}>
                <OneWay way={way} {...{ office, instant, context }} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** Which office a place that was written came to, or that it has to be found first. */
function FoundFor({ found, office, context }: Pick<Props, "found" | "office" | "context">) {
  const { chooser } = getDictionary(context.locale).choosing;
  if (found === null) return null;
  if (office) return <p>{found.kind === "unsure" ? chooser.likelyOffice(office.name) : chooser.yourOffice(office.name)}</p>;
  return (
    <p>
      {chooser.unsurePlace} <a href={finderAddress(context.locale)}>{chooser.findPlace}</a>
    </p>
  );
}
