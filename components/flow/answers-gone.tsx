import { Heading } from "@navikt/ds-react/Typography";
import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { ActionLink } from "../content/action-link";
import type { RenderContext } from "../content/render-context";

type Props = { document: PublishedDocument<"flow">; reason: "deleted" | "expired"; context: Pick<RenderContext, "locale" | "site"> };

/** What a reader meets whose answers can't be opened: because they had them deleted, or because their time is out. */
export function AnswersGone({ document, reason, context: { locale, site } }: Props) {
  const { flow } = getDictionary(locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {reason === "deleted" ? flow.ended : flow.expired}
      </Heading>
      <p>{reason === "deleted" ? flow.endedLead : flow.expiredLead}</p>
      <p>{reason === "deleted" ? flow.closeBrowser : flow.nothingLost}</p>
      <ActionLink href={addressOf(site, document)} variant={reason === "deleted" ? "secondary" : "primary"}>
        {flow.startAgain}
      </ActionLink>
    </>
  );
}
