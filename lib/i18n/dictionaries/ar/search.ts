import { countOf } from "../../count";
import type { Dictionary } from "../nb";
import { isolate } from "../../isolate";

/** The search: its field, its results, and what it says when there is nothing to show. */
export const arSearch: Dictionary["search"] = {
  title: "البحث",
  field: {
    name: "ابحث في Samme side",
    label: "البحث",
    /** Shows that a whole question will do. The number of the form stays on one line. */
    example: `اكتب بكلماتك، مثلًا «مال للطعام» أو «meldekort» أو «${isolate("NAV\u00a095\u2060-\u206015.36")}».`,
    button: "ابحث",
  },
  suggestions: {
    label: "اقتراحات",
    one: "اقتراح واحد. اضغط السهم إلى الأسفل حتى تختار.",
    many: "عدد الاقتراحات: {count}. اضغط السهم إلى الأسفل حتى تختار.",
    none: "لا توجد اقتراحات. اضغط Enter حتى تبحث.",
  },
  kinds: { guide: "دليل", flow: "مساعدة", page: "صفحة", topic: "موضوع", term: "كلمة", form: "نموذج", office: "مكتب Nav" },
  empty: "اكتب ما تحتاج إلى مساعدة فيه. لا يلزم أن تعرف الكلمات الصحيحة.",
  found: (count: number) =>
    countOf("ar", count, { zero: "لم نجد نتائج.", one: "وجدنا نتيجة واحدة.", two: "وجدنا نتيجتين.", few: "وجدنا # نتائج.", other: "وجدنا # نتيجة." }),
  foundMany: (count: number) => countOf("ar", count, { one: "نعرض أفضل نتيجة.", two: "نعرض أفضل نتيجتين.", few: "نعرض أفضل # نتائج.", other: "نعرض أفضل # نتيجة." }),
  results: "النتائج",
  pageTitle: (query: string) => `البحث: ${isolate(query)}`,
  meant: "هل قصدت",
  notSure: "لم نجد بالضبط ما كتبته",
  notSureLead: "هذا هو الأقرب:",
  nothing: "لم نجد شيئًا عن هذا",
  nothingLead: "جرّب كلمة أخرى، أو اختر موضوعًا.",
  topics: "كل المواضيع بالترتيب الأبجدي",
  forms: "كل النماذج",
  words: "كل الكلمات والعبارات",
  human: "ألا تجده؟ تحدث مع شخص",
  stopped: "لم نبحث عما كتبته",
  stoppedLead: "بدا كأنه رقم وطني أو رقم هاتف أو رقم حساب أو بريد إلكتروني. يجب ألا يرى أحد هذه الأشياء. لذلك لم نبحث عنه ولم نحفظه.",
  stoppedAdvice: "اكتب بدلًا من ذلك ما تحتاج إلى مساعدة فيه. إذا كان الأمر عن قضيتك، فاتصل بـ Nav.",
  away: "البحث لا يعمل الآن",
  awayLead: "هذا ليس خطأك. حاول مرة أخرى بعد قليل، أو اختر موضوعًا.",
  office: {
    likely: (name: string) => `على الأرجح ${isolate(name)}`,
    town: (name: string) => `مكاتب Nav في ${isolate(name)}`,
    townTakes: "اختر الحي الذي تسكن فيه.",
    unknown: (name: string) => `مكتب Nav لـ ${isolate(name)}`,
    unknownTakes: "لسنا متأكدين أي مكتب هو.",
  },
};
