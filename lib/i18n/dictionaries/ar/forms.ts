import { countOf } from "../../count";
import type { Dictionary } from "../nb";
import { isolate } from "../../isolate";

/** Nav's forms: the list, and the page of each. */
export const arForms: Dictionary["forms"] = {
  title: "نماذج Nav",
  crumb: "النماذج",
  lead: "ابحث عن نموذجك، وانظر كيف يمكنك إرساله. تجد الرقم في أعلى النموذج أو أسفله.",
  description: "كل النماذج في قائمة Nav، مع الأرقام وطرق الإرسال.",
  themes: "اختر الموضوع",
  count: (count: number) => countOf("ar", count, { one: "نموذج واحد", two: "نموذجان", few: "# نماذج", many: "# نموذجًا", other: "# نموذج" }),
  number: (number: string) => `النموذج ${isolate(number)}`,
  /** One line in a list: how it can be sent. */
  short: { login: "عبر الإنترنت مع تسجيل الدخول", "no-login": "عبر الإنترنت دون تسجيل الدخول", paper: "على الورق", blank: "على الورق" },
  shortWays: (ways: string) => `يمكن إرساله ${ways}`,
  shortUnknown: "اسأل Nav كيف ترسله",
  filledBy: {
    doctor: "الطبيب أو طبيب الأسنان يملأ هذا النموذج. اسأل طبيبك عنه.",
    employer: "صاحب العمل يملأ هذا النموذج. اسأل في مكان عملك.",
    professional: "شخص مختص يملأ هذا النموذج، وليس أنت.",
  },
  about: (number: string) => `انظر كيف يمكنك إرسال النموذج ${isolate(number)} إلى Nav.`,
  how: "هكذا يمكنك إرساله",
  ways: {
    login: { heading: "عبر الإنترنت، مع تسجيل الدخول", body: "افتح النموذج على nav.no، وسجل الدخول بواسطة BankID أو Buypass أو Commfides. لا يكفي MinID. ثم املأ النموذج وأرسله." },
    "no-login": {
      heading: "عبر الإنترنت، دون تسجيل الدخول",
      body: "افتح النموذج على nav.no. اختر «Kan ikke logge inn» (لا أستطيع تسجيل الدخول). ثم اختر «Send digitalt uten å logge inn» (أرسل عبر الإنترنت دون تسجيل الدخول). يجب أن تصور جواز سفرك أو بطاقة هويتك أو رخصة قيادتك.",
    },
    paper: { heading: "على الورق", body: "افتح النموذج على nav.no، واملأه دون تسجيل الدخول. اطبعه، ووقّع عليه، وأرسله بالبريد." },
    blank: { heading: "نموذج فارغ على الورق", body: "اطبع النموذج الفارغ من nav.no، واملأه بخط اليد. أرسله بالبريد." },
  },
  unknown: "لا تقول قائمة Nav كيف يُرسل النموذج. اتصل بـ Nav واسأل، أو انظر على nav.no.",
  otherWay: "قد يكون لدى Nav طلب خاص عبر الإنترنت للأمر نفسه. انظر على nav.no.",
  paperHeading: "عندما ترسل على الورق",
  paperSteps: [
    "املأ كل شيء، ووقّع.",
    "ضع صفحة الغلاف (førsteside) في الأعلى. هي الورقة التي عليها رمز خطوط (باركود)، وتحصل عليها مع النموذج.",
    "أضف الأوراق المذكورة في صفحة الغلاف.",
    "أرسل كل شيء إلى العنوان المكتوب على صفحة الغلاف، أو سلّمه في مكتب Nav.",
  ],
  noPrinter: "أليس عندك طابعة؟ اسأل في مكتب Nav، أو اتصل بـ Nav.",
  laterHeading: "هل تنقصك ورقة؟",
  later: {
    digital: "يمكنك إرسالها لاحقًا عبر الإنترنت. عندها تسجل الدخول.",
    paper: "يمكنك إرسالها لاحقًا بالبريد.",
    both: "يمكنك إرسالها لاحقًا، عبر الإنترنت أو بالبريد.",
  },
  laterGuide: "انظر كيف ترسل الأوراق إلى Nav",
  languagesHeading: "اللغات",
  languages: (languages: string) => `لغات النموذج: ${languages}.`,
  languageNames: { nb: "النرويجية (bokmål)", nn: "النرويجية (nynorsk)", en: "الإنجليزية" },
  official: "ابحث عن النموذج على nav.no",
  source: (organisation: string, day: string) => `من قائمة النماذج لدى ${isolate(organisation)}، كما كانت في ${day}.`,
  sourceLink: "انظر القائمة لدى Nav",
  toTheme: "نماذج أخرى:",
};
