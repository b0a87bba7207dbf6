import { countOf } from "../../count";
import type { Dictionary } from "../nb";

/** Nav's forms: the list, and the page of each. */
export const soForms: Dictionary["forms"] = {
  title: "Foomamka Nav",
  crumb: "Foomam",
  lead: "Raadi foomkaaga, oo eeg sida loo diro. Lambarku wuxuu ku yaal foomka xagga sare ama xagga hoose.",
  description: "Dhammaan foomamka liiska Nav, lambarradooda iyo siyaabaha loo diro.",
  themes: "Dooro waxa ay ku saabsan tahay",
  count: (count) => countOf("so", count, { one: "# foom", other: "# foom" }),
  number: (number) => `Foomka ${number}`,
  /** One line in a list: how it can be sent. */
  short: { login: "internetka adigoo soo gala", "no-login": "internetka adigoon soo gelin", paper: "warqad ahaan", blank: "warqad ahaan" },
  shortWays: (ways) => `Waxaa loo diri karaa ${ways}`,
  shortUnknown: "Nav weydii sida loo diro",
  filledBy: {
    doctor: "Foomkan waxaa buuxiya dhakhtarka ama dhakhtarka ilkaha. Dhakhtarkaaga weydii.",
    employer: "Foomkan waxaa buuxiya loo-shaqeeyaha. Weydii meesha aad ka shaqayso.",
    professional: "Foomkan waxaa buuxiya qof xirfad u leh, adigu ma buuxisid.",
  },
  about: (number) => `Eeg sida foomka ${number} loogu diro Nav.`,
  how: "Sidan ayaad u diri kartaa",
  ways: {
    login: {
      heading: "Internetka, adigoo soo gala (logge inn)",
      body: "Foomka ka fur nav.no, oo ku soo gal BankID, Buypass ama Commfides. MinID kuma filna. Kadib buuxi oo dir.",
    },
    "no-login": {
      heading: "Internetka, adigoon soo gelin",
      body: "Foomka ka fur nav.no. Dooro “Kan ikke logge inn” (ma soo geli karo), kadib “Send digitalt uten å logge inn” (internetka ku dir adigoon soo gelin). Waa inaad sawir ka qaaddo baasaboorkaaga, kaarkaaga aqoonsiga ama laysankaaga baabuurka.",
    },
    paper: { heading: "Warqad ahaan", body: "Foomka ka fur nav.no, oo buuxi adigoon soo gelin. Daabac, saxiix, oo boostada ku dir." },
    blank: { heading: "Foom madhan oo warqad ah", body: "Foomka madhan ka daabac nav.no, oo gacanta ku buuxi. Boostada ku dir." },
  },
  unknown: "Liiska Nav ma sheegayo sida foomka loo diro. Wac Nav oo weydii, ama ka eeg nav.no.",
  otherWay: "Nav wuxuu isla arrintaas u yeelan karaa codsi internetka ah. Ka eeg nav.no.",
  paperHeading: "Marka aad warqad ahaan u dirto",
  paperSteps: [
    "Wax walba buuxi, oo saxiix.",
    "Xaashida hore (førsteside) korka saar. Waa warqadda barkoodka leh, foomka ayayna la socotaa.",
    "Ku dar warqadaha ku qoran xaashida hore.",
    "Dhammaan u dir cinwaanka ku yaal xaashida hore, ama gee xafiiska Nav.",
  ],
  noPrinter: "Daabace ma haysato? Weydii xafiiska Nav, ama wac Nav.",
  laterHeading: "Warqad ma kaa maqan tahay?",
  later: {
    digital: "Hadhow ayaad internetka ku diri kartaa. Markaas waad soo gelaysaa (logge inn).",
    paper: "Hadhow ayaad boostada ku diri kartaa.",
    both: "Hadhow ayaad ku diri kartaa internetka ama boostada.",
  },
  laterGuide: "Eeg sida warqado loogu diro Nav",
  languagesHeading: "Luqadaha",
  languages: (languages) => `Foomka waxaa lagu helaa ${languages}.`,
  languageNames: { nb: "af Norwiiji (bokmål)", nn: "af Norwiiji (nynorsk)", en: "af Ingiriisi" },
  official: "Foomka ka raadi nav.no",
  source: (organisation, day) => `Waxay ka timid liiska foomamka ee ${organisation}, sidii uu ahaa ${day}.`,
  sourceLink: "Liiska ka eeg Nav",
  toTheme: "Foomam kale:",
};
