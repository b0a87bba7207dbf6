import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import type { FoundOffices } from "@/lib/places/found-offices";
import { Section } from "../content/section";
import { ChoiceList } from "./choice-list";
import { foundHeading } from "./found-heading";
import styles from "./found-office.module.css";
import { NavSearchLink, PhoneLine, type OfficeContext } from "./office-contact";
import { OfficeDetails } from "./office-details";
import { choiceAddress, nameChoice, nameServed } from "./place-name";

type Props = { found: FoundOffices; context: OfficeContext };
type Found<Kind extends FoundOffices["kind"]> = { found: Extract<FoundOffices, { kind: Kind }>; context: OfficeContext };

/** What a search for an office came to: the office, a question, or honestly that we don't know. */
export function FoundOffice({ found, context }: Props) {
  return (
    <>
      <Heading level="1" size="large">
        {foundHeading(found, context)}
      </Heading>
      <WhatWasFound found={found} context={context} />
    </>
  );
}

function WhatWasFound({ found, context }: Props) {
  switch (found.kind) {
    case "office":
      return <OneOffice found={found} context={context} />;
    case "unsure":
      return found.office ? <OneOffice found={found} context={context} /> : <UnknownOffice context={context} />;
    case "ask-district":
      return <Districts found={found} context={context} />;
    case "several":
      return <Several found={found} context={context} />;
    case "none":
      return <Nothing found={found} context={context} />;
  }
}

function OneOffice({ found, context }: Found<"office" | "unsure">) {
  const { place } = getDictionary(context.locale);
  const { office, served, understood } = found;
  if (!office) return null;
  const isLikely = found.kind === "unsure";
  const name = served ? nameServed(context.places, served, context.locale) : null;
  return (
    <>
      {name !== null && <p>{place.found.understood(sayOnce(understood, name))}</p>}
      {isLikely && <p className={styles.unsure}>{place.found.likelyLead}</p>}
      <OfficeDetails office={office} context={context} />
    </>
  );
}

function UnknownOffice({ context }: Pick<Props, "context">) {
  const { place } = getDictionary(context.locale);
  return (
    <>
      <p>{place.found.unknownLead}</p>
      <PhoneLine context={context} />
      <NavSearchLink locale={context.locale} />
    </>
  );
}

function Districts({ found: { districts }, context }: Found<"ask-district">) {
  const { place } = getDictionary(context.locale);
  const compare = comparerOf("nb");
  const choices = districts
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ number, name }) => ({ text: name, href: choiceAddress(context.places, { kind: "district", number }, context.locale) }));
  return (
    <>
      <p>{place.found.askDistrictLead}</p>
      <ChoiceList choices={choices} />
      <Section heading={place.found.unsureDistrict} id="vet-ikke">
        <p>{place.found.unsureDistrictLead}</p>
        <PhoneLine context={context} />
        <NavSearchLink locale={context.locale} />
      </Section>
    </>
  );
}

function Several({ found: { choices }, context }: Found<"several">) {
  const { place } = getDictionary(context.locale);
  return (
    <>
      <p>{place.found.severalLead}</p>
      <Choices choices={choices} context={context} />
    </>
  );
}

function Nothing({ found: { suggestions }, context }: Found<"none">) {
  const { place } = getDictionary(context.locale);
  return (
    <>
      <p>{place.found.noneLead}</p>
      {suggestions.length > 0 && (
        <Section heading={place.found.suggestions} id="forslag">
          <Choices choices={suggestions} context={context} />
        </Section>
      )}
      <PhoneLine context={context} />
      <NavSearchLink locale={context.locale} />
    </>
  );
}

function Choices({ choices, context }: { choices: Extract<FoundOffices, { kind: "several" }>["choices"]; context: OfficeContext }) {
  return (
    <ChoiceList
      choices={choices.map((choice) => ({ text: nameChoice(choice, context.locale), href: choiceAddress(context.places, choice.ref, context.locale) }))}
    />
  );
}

/** What was asked for, and the place it was taken for; only once where one says the other. */
function sayOnce(asked: string, place: string): string {
  if (place.includes(asked)) return place;
  return asked.includes(place) ? asked : `${asked} (${place})`;
}
