import { findDocument, requireLocale } from "@/lib/content/find-document";
import { todayInNorway } from "@/lib/platform/today";
import { SEALED } from "@/lib/sharing/flow-address";
import { isPrivateFlow, sealedAddress, startAddress } from "@/lib/sharing/flow-case";
import { receiveAnswer } from "@/lib/sharing/receive-answer";
import { LONGEST_TOKEN } from "@/lib/sharing/seal";
import { newCaseId, openState, sealState } from "@/lib/sharing/sealed-answers";
import { flowTables } from "../../flow-tables";
import { readForm, sendOn } from "../read-form";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** Receives the answer to a question of a private flow, and sends the reader on to an address with all answers sealed. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  const { document } = await findDocument("flow", slug, locale, "send");
  const { flow } = document.structure;
  if (!isPrivateFlow(flow)) return sendOn(startAddress({ locale, slug }));
  const { form, refusal } = await readForm(request);
  if (refusal) return refusal;
  const token = form.get(SEALED);
  const opened = token === null ? newCase(slug) : await openState(token, slug);
  // Its page says what became of the answers.
  if (!opened.ok) return sendOn(sealedAddress({ locale, slug }, soundToken(token)));
  const state = receiveAnswer(flow, opened.state, form, { today: todayInNorway(), tables: await flowTables() });
  return sendOn(sealedAddress({ locale, slug }, await sealState({ flow: slug, id: opened.state.id, ...state })));
}

function newCase(slug: string) {
  return { ok: true as const, state: { flow: slug, id: newCaseId(), answers: {} } };
}

/** What was never a token of ours may be too long for an address, or hold anything. */
function soundToken(token: string | null): string {
  return token !== null && token.length <= LONGEST_TOKEN && /^[\w.-]+$/.test(token) ? token : "-";
}
