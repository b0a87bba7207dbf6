import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** Nav's forms: the list, and the page of each. */
export const enForms: Dictionary["forms"] = {
  title: "Forms from Nav",
  crumb: "Forms",
  lead: "Find your form, and see how you can send it. The number is at the top or bottom of the form.",
  description: "All the forms in Nav’s list, with numbers and ways to send them.",
  themes: "Choose what it is about",
  count: (count: number) => countOf("en", count, { one: "# form", other: "# forms" }),
  number: (number: string) => `Form ${number}`,
  /** One line in a list: how it can be sent. */
  short: { login: "online with login", "no-login": "online without login", paper: "on paper", blank: "on paper" },
  shortWays: (ways: string) => `Can be sent ${ways}`,
  shortUnknown: "Ask Nav how to send it",
  filledBy: {
    doctor: "The doctor or dentist fills in this form. Ask your doctor about it.",
    employer: "The employer fills in this form. Ask where you work.",
    professional: "A professional fills in this form, not you.",
  },
  about: (number: string) => `See how you can send form ${number} to Nav.`,
  how: "How you can send it",
  ways: {
    login: { heading: "Online, with login", body: "Open the form on nav.no, and log in with BankID, Buypass or Commfides. MinID is not enough. Then you fill it in and send it." },
    "no-login": {
      heading: "Online, without login",
      body: "Open the form on nav.no. Choose “Kan ikke logge inn” (cannot log in), then “Send digitalt uten å logge inn” (send online without logging in). You must take a photo of your passport, ID card or driving licence.",
    },
    paper: { heading: "On paper", body: "Open the form on nav.no, and fill it in without logging in. Print it, sign it, and send it by post." },
    blank: { heading: "Empty form on paper", body: "Print the empty form from nav.no, and fill it in by hand. Send it by post." },
  },
  unknown: "Nav’s list does not say how to send the form. Call Nav and ask, or look on nav.no.",
  otherWay: "Nav may have a separate online application for the same thing. Look on nav.no.",
  paperHeading: "When you send it on paper",
  paperSteps: [
    "Fill in everything, and sign.",
    "Put the cover page (førsteside) on top. It is the sheet with a barcode, and you get it together with the form.",
    "Add the papers that the cover page names.",
    "Send it all to the address on the cover page, or hand it in at the Nav office.",
  ],
  noPrinter: "No printer? Ask at the Nav office, or call Nav.",
  laterHeading: "Is a paper missing?",
  later: {
    digital: "You can send it later online. Then you log in.",
    paper: "You can send it later by post.",
    both: "You can send it later, online or by post.",
  },
  laterGuide: "See how to send papers to Nav",
  languagesHeading: "Languages",
  languages: (languages: string) => `You can get the form in ${languages}.`,
  languageNames: { nb: "Norwegian bokmål", nn: "Norwegian nynorsk", en: "English" },
  official: "Find the form on nav.no",
  source: (organisation: string, day: string) => `From the list of forms at ${organisation}, as it was on ${day}.`,
  sourceLink: "See Nav’s list",
  toTheme: "More forms:",
};
