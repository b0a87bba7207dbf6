import { z } from "zod";

/** One line without markup: headings, labels, list items. */
export const line = z.string().trim().min(1).max(300);

/**
 * Our small Markdown dialect: paragraphs, lists, **strong**, and links. A link target is a reference
 * (`[vedtaket](ord:vedtak)`); `{nav-telefon}` puts in the text of the fact with that slug.
 */
export const markdown = z.string().trim().min(1).max(4000);

/** Fits one SMS and can be read out on the phone. */
export const shortMessage = z.string().trim().min(1).max(160);

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();
