import { Heading } from "@navikt/ds-react/Typography";
import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { ActionLink } from "../content/action-link";

type Props = { document: PublishedDocument<"flow">; reason: "deleted" | "expired"; locale: Locale };

/** What a reader meets whose answers can't be opened: because they had them deleted, or because their time is out. */
export function AnswersGone({ document, reason, locale }: Props) {
  const { flow } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {reason === "deleted" ? flow.ended : flow.expired}
      </Heading>
      <p>{reason === "deleted" ? flow.endedLead : flow.expiredLead}</p>
      <p>{reason === "deleted" ? flow.closeBrowser : flow.nothingLost}</p>
      <ActionLink href={addressOf(locale, document)} variant={reason === "deleted" ? "secondary" : "primary"}>
        {flow.startAgain}
      </ActionLink>
    </>
  );
}
