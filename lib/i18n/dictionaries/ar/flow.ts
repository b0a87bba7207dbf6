import { countFromTo, countOf } from "../../count";
import type { Dictionary } from "../nb";

const between = (fewest: number, most: number) => `${fewest} إلى ${most}`;

const numberProblems = {
  "not-a-number": "اكتب الجواب بالأرقام، مثلًا 3.",
  "ambiguous-number": "لسنا متأكدين من معنى الرقم. اكتبه بلا نقطة. ضع فاصلة قبل الكسور.",
  "too-small": "الرقم صغير جدًا. تأكد من أنك كتبته بشكل صحيح.",
  "too-large": "الرقم كبير جدًا. تأكد من أنك كتبته بشكل صحيح.",
};

const dateProblems = {
  "not-a-date": "اكتب التاريخ بالأرقام، مثلًا 24 3 2026.",
  "missing-month": "اكتب الشهر أيضًا.",
  "missing-year": "اكتب السنة أيضًا. استخدم أربعة أرقام.",
  "impossible-date": "هذا التاريخ غير موجود. تأكد من اليوم والشهر.",
  "too-early": "التاريخ مبكر جدًا. تأكد من أنك كتبته بشكل صحيح.",
  "too-late": "التاريخ متأخر جدًا. تأكد من أنك كتبته بشكل صحيح.",
};

const optionProblems = { unknown: "لا نعرف الجواب المكتوب في العنوان. اختر أحد الأجوبة في الأسفل." };

const digits = (count: number) => countOf("ar", count, { one: "رقم واحد", two: "رقمين", few: "# أرقام", many: "# رقمًا", other: "# رقم" });

const tooManyDecimals = (decimals: number) => `لا تكتب أكثر من ${digits(decimals)} بعد الفاصلة.`;

/** What to say about an answer that can't be used, where the flow has no words of its own: what to do, for each kind of question. */
const problems: Dictionary["flow"]["problems"] = {
  choice: optionProblems,
  "yes-no": optionProblems,
  choices: {
    ...optionProblems,
    "too-few": (fewest: number) => `اختر ${fewest} من الأجوبة على الأقل.`,
    "too-many": (most: number) => `لا تختر أكثر من ${most} من الأجوبة.`,
    "none-with-others": "اخترت أجوبة لا يمكن أن تجتمع معًا. ألغِ ما لا يناسبك.",
  },
  integer: { ...numberProblems, "not-whole": "اكتب عددًا كاملًا، بلا فاصلة." },
  number: { ...numberProblems, "too-many-decimals": tooManyDecimals },
  money: {
    ...numberProblems,
    "not-a-number": "اكتب المبلغ بالأرقام، مثلًا 1250 أو 1250,50.",
    "too-many-decimals": tooManyDecimals(2),
    "too-small": "المبلغ صغير جدًا. تأكد من أنك كتبته بشكل صحيح.",
    "too-large": "المبلغ كبير جدًا. تأكد من أنك كتبته بشكل صحيح.",
  },
  percent: { ...numberProblems, "not-a-number": "اكتب النسبة المئوية بالأرقام، مثلًا 50.", "too-many-decimals": tooManyDecimals },
  date: { ...dateProblems, "missing-day": "اكتب اليوم من الشهر أيضًا." },
  month: {
    ...dateProblems,
    "not-a-date": "اكتب الشهر والسنة بالأرقام، مثلًا 3 2026.",
    "impossible-date": "هذا الشهر غير موجود. اكتب رقمًا من 1 إلى 12.",
    "too-early": "الشهر مبكر جدًا. تأكد من أنك كتبته بشكل صحيح.",
    "too-late": "الشهر متأخر جدًا. تأكد من أنك كتبته بشكل صحيح.",
  },
  postcode: { "not-a-postcode": "الرمز البريدي أربعة أرقام، مثلًا 0150.", unknown: "لا نجد هذا الرمز البريدي. تأكد من أنك كتبته بشكل صحيح." },
  municipality: { unknown: "لا نجد هذه البلدية. اختر بلدية من القائمة." },
};

/** What the fields of a question are called. */
const fields: Dictionary["flow"]["fields"] = {
  integer: "عدد كامل",
  number: "رقم",
  money: "المبلغ بالكرونة",
  percent: "نسبة مئوية",
  dag: "اليوم",
  maned: "الشهر",
  ar: "السنة",
  dateExample: "مثلًا 24 3 2026",
  monthExample: "مثلًا 3 2026",
  postcode: "الرمز البريدي، أربعة أرقام",
  municipality: "البلدية",
  chooseMunicipality: "اختر البلدية",
  municipalityNumber: "رقم البلدية، أربعة أرقام",
  or: "أو",
  several: "يمكنك أن تختار أكثر من جواب.",
};

/** "سؤالان" says its number without a digit: between two numbers the form must hold both. */
function countQuestions(fewest: number, most: number): string {
  const forms = { few: "# أسئلة", many: "# سؤالًا", other: "# سؤال" };
  return countFromTo("ar", fewest, most, between, fewest === most ? { ...forms, one: "سؤال واحد", two: "سؤالان" } : forms);
}

/** Words of the pages where a reader answers questions. */
export const arFlow: Dictionary["flow"] = {
  questions: countQuestions,
  takes: (questions: string) => `عدد الأسئلة: ${questions}.`,
  notStored: "نحن لا نحفظ أجوبتك.",
  start: "ابدأ",
  answersInAddress: "أجوبتك موجودة فقط في شريط العنوان في متصفحك. إذا كان الكمبيوتر ليس لك، فامسح سجل التصفح عندما تنتهي.",
  answersSealed: "أجوبتك مقفلة داخل العنوان. من لديه العنوان يستطيع فتحها لمدة ساعتين. إذا كان الكمبيوتر ليس لك، فاحذف الأجوبة عندما تنتهي.",
  /** While private answers are given. */
  time: "لديك ساعتان. كل إجابة تمنحك ساعتين جديدتين.",
  questionOf: (number: number, fewest: number, most: number) => `السؤال ${number} من ${fewest === most ? most : `أصل ${between(fewest, most)}`}`,
  /** One of several of the same: "Barn 2 av 3". */
  roundOf: (label: string, number: number, of: number) => `${label} ${number} من ${of}`,
  optional: "(اختياري)",
  skip: "تخطَّ السؤال",
  skipped: "تخطيت السؤال",
  noneChosen: "لم تختر شيئًا",
  fields,
  problems,
  why: "لماذا نسأل؟",
  continue: "تابع",
  back: "ارجع",
  backToStart: "ارجع إلى البداية",
  answersSoFar: "أجوبتك حتى الآن",
  change: "غيّر",
  changeOf: (question: string) => `الجواب عن السؤال: ${question}`,
  yes: "نعم",
  no: "لا",
  unsure: "لا أعرف",
  errorHeading: "صحح هذا حتى تتابع",
  errorPrefix: "خطأ: ",
  unknownAnswer: optionProblems.unknown,
  unusableAnswer: "لا يمكننا استخدام هذا الجواب. راجعه، وحاول مرة أخرى.",
  result: "الجواب لك",
  ways: "هذا ما يمكنك فعله",
  bring: "خذ هذا معك، إذا كان عندك",
  checklist: "جهّز هذا، إذا كان عندك",
  next: "ماذا يحدث بعد ذلك",
  because: "لماذا أحصل على هذا الجواب؟",
  becauseLead: "لأنك أجبت هكذا:",
  becauseFacts: "من أجوبتك توصلنا إلى هذا:",
  changes: "ماذا لو تغيّر شيء؟",
  changesLead: "هل أحد الأجوبة غير صحيح؟ عندها قد تختلف النصيحة.",
  ifYouAnswer: (answer: string) => `أجب «${answer}»:`,
  ifYouTick: (option: string) => `ضع علامة عند «${option}»:`,
  ifYouUntick: (option: string) => `أزل العلامة عن «${option}»:`,
  ifLater: (day: string) => `أجب ${day} أو بعد ذلك:`,
  ifEarlier: (day: string) => `أجب ${day} أو قبل ذلك:`,
  ifMore: (number: string) => `أجب ${number} أو أكثر:`,
  ifLess: (number: string) => `أجب ${number} أو أقل:`,
  ifYouSkip: "تخطَّ السؤال:",
  leadsToQuestion: "عندها نسألك سؤالًا آخر.",
  changed: "هذا ما تغيّر",
  fromTo: (before: string, after: string) => `قبل: ${before}. الآن: ${after}.`,
  notAsked: "لم نسأل عن هذا",
  sameOutcome: "النصيحة هي نفسها كما كانت من قبل.",
  otherOutcome: "النصيحة ليست كما من قبل.",
  outcomeBefore: (heading: string) => `من قبل كانت النصيحة: ${heading}`,
  nowAlso: (items: string) => `جديد: ${items}.`,
  noLonger: (items: string) => `لم يعد ينطبق: ${items}.`,
  yourAnswers: "أجوبتك",
  restart: "احذف الأجوبة وابدأ من جديد",
  end: "احذف الأجوبة وأنهِ",
  ended: "حُذفت أجوبتك",
  endedLead: "لا أحد يستطيع بعد الآن فتح عناوين أجوبتك. لم نرسل شيئًا إلى Nav.",
  closeBrowser: "هل الكمبيوتر ليس لك؟ أغلق المتصفح الآن.",
  expired: "لم يعد من الممكن فتح أجوبتك",
  expiredLead: "يمكن فتح الأجوبة لمدة ساعتين فقط. انتهى الوقت، أو ينقص جزء من العنوان.",
  nothingLost: "لم تخسر شيئًا لدى Nav. نحن هنا ندلك على الطريق فقط.",
  startAgain: "ابدأ من جديد",
  related: "اقرأ أيضًا",
};
