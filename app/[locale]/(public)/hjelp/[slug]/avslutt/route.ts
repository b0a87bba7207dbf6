import { addressOf } from "@/lib/content/addresses";
import { findDocument, requireLocale } from "@/lib/content/find-document";
import { SEALED } from "@/lib/sharing/flow-address";
import { endCase, openState } from "@/lib/sharing/sealed-answers";
import { readForm, sendOn } from "../read-form";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** Ends a case: its addresses can't be opened any more, and the browser is asked to forget the pages it kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  await findDocument("flow", slug, locale, "avslutt");
  const { form, refusal } = await readForm(request);
  if (refusal) return refusal;
  const token = form.get(SEALED);
  const opened = token === null ? undefined : await openState(token, slug);
  if (opened?.ok) await endCase(opened.state.id);
  return sendOn(addressOf(locale, { kind: "flow", slug, part: "slettet" }), { "Clear-Site-Data": '"cache"' });
}
