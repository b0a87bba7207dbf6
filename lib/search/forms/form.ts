import { z } from "zod";

/** How a form can be sent. login: on the web with a login · no-login: on the web with a photo of an identity document · paper: filled in on the web, printed and posted · blank: an empty form to print. */
export const formWays = ["login", "no-login", "paper", "blank"] as const;
export type FormWay = (typeof formWays)[number];

/** How papers that belong to a form can be sent afterwards. */
export const laterWays = ["digital", "paper"] as const;
export type LaterWay = (typeof laterWays)[number];

/** Who fills a form in, when it isn't the one it is about. */
export const formFillers = ["doctor", "employer", "professional"] as const;
export type FormFiller = (typeof formFillers)[number];

const line = z.string().trim().min(1).max(300);

export const form = z.strictObject({
  /** As it is printed on the form: `NAV 04-01.03`. */
  number: z.string().regex(/^(NAV|OLJ) \d{2}-\d{2}\.\d{2}[A-Z]?$/),
  title: line,
  filledBy: z.enum(formFillers).optional(),
  /** Empty when Nav's list doesn't say. */
  ways: z.array(z.enum(formWays)),
  later: z.array(z.enum(laterWays)),
  languages: z.array(z.enum(["nb", "nn", "en"])).min(1),
});

export const formTheme = z.strictObject({ title: line, order: z.int().positive(), forms: z.array(form).min(1) });

export const formSource = z.strictObject({
  organisation: line,
  url: z.url({ protocol: /^https$/ }),
  date: z.iso.date(),
  licence: line,
});

export type Form = z.infer<typeof form>;
export type FormTheme = z.infer<typeof formTheme> & { slug: string };
export type FormSource = z.infer<typeof formSource>;

/** What stands in the address of a form: `nav-04-01-03`. */
export function formSlug(number: string): string {
  return number.toLowerCase().replace(/[ .]/g, "-");
}
