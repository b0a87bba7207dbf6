import { countFromTo } from "../../count";
import type { Dictionary } from "../nb";

const between = (fewest: number, most: number) => `${fewest} ilaa ${most}`;

const numberProblems = {
  "not-a-number": "Jawaabta lambar ku qor, tusaale ahaan 3.",
  "ambiguous-number": "Ma hubno macnaha lambarkaas. Dhibic ha gelin. Hakad (,) ayaa la dhigaa jajabka hortiisa.",
  "too-small": "Lambarku aad ayuu u yar yahay. Hubi inaad si sax ah u qortay.",
  "too-large": "Lambarku aad ayuu u weyn yahay. Hubi inaad si sax ah u qortay.",
};

const dateProblems = {
  "not-a-date": "Taariikhda lambarro ku qor, tusaale ahaan 24 3 2026.",
  "missing-month": "Bishana qor.",
  "missing-year": "Sanadkana qor. Isticmaal afar tiro.",
  "impossible-date": "Taariikhdani ma jirto. Hubi maalinta iyo bisha.",
  "too-early": "Taariikhdu aad ayay u horraysaa. Hubi inaad si sax ah u qortay.",
  "too-late": "Taariikhdu aad ayay u dambaysaa. Hubi inaad si sax ah u qortay.",
};

const optionProblems = { unknown: "Jawaabta cinwaanka ku jirta ma aqoonsan karno. Dooro mid ka mid ah jawaabaha hoose." };

/** What to say about an answer that can't be used, where the flow has no words of its own: what to do, for each kind of question. */
const problems: Dictionary["flow"]["problems"] = {
  choice: optionProblems,
  "yes-no": optionProblems,
  choices: {
    ...optionProblems,
    "too-few": (fewest) => `Jawaabaha ka dooro ugu yaraan ${fewest}.`,
    "too-many": (most) => `Jawaabaha ha ka dooran wax ka badan ${most}.`,
    "none-with-others": "Waxaad calaamadisay jawaabo aan isla socon karin. Ka saar tan aan ku habboonayn.",
  },
  integer: { ...numberProblems, "not-whole": "Qor lambar dhan, oo aan hakad (,) lahayn." },
  number: { ...numberProblems, "too-many-decimals": (decimals) => `Hakadka (,) kadib ha qorin wax ka badan ${decimals} tiro.` },
  money: {
    ...numberProblems,
    "not-a-number": "Lacagta lambar ku qor, tusaale ahaan 1250 ama 1250,50.",
    "too-many-decimals": "Hakadka (,) kadib ha qorin wax ka badan 2 tiro.",
    "too-small": "Lacagtu aad ayay u yar tahay. Hubi inaad si sax ah u qortay.",
    "too-large": "Lacagtu aad ayay u badan tahay. Hubi inaad si sax ah u qortay.",
  },
  percent: {
    ...numberProblems,
    "not-a-number": "Boqolleyda lambar ku qor, tusaale ahaan 50.",
    "too-many-decimals": (decimals) => `Hakadka (,) kadib ha qorin wax ka badan ${decimals} tiro.`,
  },
  date: { ...dateProblems, "missing-day": "Maalinta bishana qor." },
  month: {
    ...dateProblems,
    "not-a-date": "Bisha iyo sanadka lambarro ku qor, tusaale ahaan 3 2026.",
    "impossible-date": "Bishani ma jirto. Qor lambar u dhexeeya 1 ilaa 12.",
    "too-early": "Bishu aad ayay u horraysaa. Hubi inaad si sax ah u qortay.",
    "too-late": "Bishu aad ayay u dambaysaa. Hubi inaad si sax ah u qortay.",
  },
  postcode: {
    "not-a-postcode": "Lambarka boostada (postnummer) waa afar tiro, tusaale ahaan 0150.",
    unknown: "Lambarkan boostada ma helno. Hubi inaad si sax ah u qortay.",
  },
  municipality: { unknown: "Degmadan (kommune) ma helno. Liiska ka dooro degmo." },
};

/** What the fields of a question are called. */
const fields: Dictionary["flow"]["fields"] = {
  integer: "Lambar dhan",
  number: "Lambar",
  money: "Lacagta oo karoon ah",
  percent: "Boqolley",
  dag: "Maalin",
  maned: "Bil",
  ar: "Sanad",
  dateExample: "Tusaale ahaan 24 3 2026",
  monthExample: "Tusaale ahaan 3 2026",
  postcode: "Lambarka boostada (postnummer), afar tiro",
  municipality: "Degmo (kommune)",
  chooseMunicipality: "Dooro degmo",
  municipalityNumber: "Lambarka degmada (kommunenummer), afar tiro",
  or: "ama",
  several: "Dhowr waad dooran kartaa.",
};

/** Words of the pages where a reader answers questions. */
export const soFlow: Dictionary["flow"] = {
  questions: (fewest, most) => countFromTo("so", fewest, most, between, { one: "# su'aal", other: "# su'aalood" }),
  takes: (questions) => `Waxaad ka jawaabaysaa ${questions}.`,
  notStored: "Jawaabahaaga ma kaydinno.",
  start: "Bilow",
  answersInAddress:
    "Jawaabuhu waxay ku jiraan oo keliya meesha cinwaanka ee biraawsarkaaga. Haddii aad kombiyuutar amaahatay, tirtir taariikhda biraawsarka markaad dhammayso.",
  answersSealed:
    "Jawaabahaagu waxay ku xiran yihiin cinwaanka bogga. Qofka cinwaanka haysta laba saacadood ayuu furi karaa. Haddii aad kombiyuutar amaahatay, tirtir jawaabaha markaad dhammayso.",
  /** While private answers are given. */
  time: "Waxaad haysataa laba saacadood. Jawaab kasta waxay ku siinaysaa laba saacadood oo cusub.",
  questionOf: (number, fewest, most) => `Su'aasha ${number} ee ${fewest === most ? most : between(fewest, most)}`,
  roundOf: (label, number, of) => `${label} ${number} ee ${of}`,
  optional: "(qasab ma aha)",
  skip: "Ka bood",
  skipped: "Waa laga booday",
  noneChosen: "Waxba lama dooran",
  fields,
  problems,
  why: "Maxaan tan u weydiinaynaa?",
  continue: "Sii soco",
  back: "Dib u noqo",
  backToStart: "Ku noqo bilowga",
  answersSoFar: "Jawaabahaaga ilaa hadda",
  change: "Beddel",
  changeOf: (question) => `jawaabta su'aasha: ${question}`,
  yes: "Haa",
  no: "Maya",
  unsure: "Ma garanayo",
  errorHeading: "Waa inaad tan saxdo si aad u sii socoto",
  errorPrefix: "Khalad: ",
  unknownAnswer: optionProblems.unknown,
  unusableAnswer: "Jawaabtan ma isticmaali karno. Hubi, oo mar kale isku day.",
  result: "Jawaabtaada",
  ways: "Waxa aad samayn karto",
  bring: "Kuwan qaado, haddii aad haysato",
  checklist: "Kuwan soo saaro, haddii aad haysato",
  next: "Waxa kadib dhacaya",
  because: "Maxaan jawaabtan u helay?",
  becauseLead: "Sababtoo ah sidan ayaad u jawaabtay:",
  becauseFacts: "Jawaabahaaga waxaan ka ogaannay tan:",
  changes: "Ka warran haddii wax ka duwan yihiin?",
  changesLead: "Jawaab ma khaldan tahay? Markaas taladu way isbeddeli kartaa.",
  ifYouAnswer: (answer) => `Ku jawaab “${answer}”:`,
  ifYouTick: (option) => `Calaamadi “${option}”:`,
  ifYouUntick: (option) => `Calaamadda ka qaad “${option}”:`,
  ifLater: (day) => `Ku jawaab ${day} ama ka dib:`,
  ifEarlier: (day) => `Ku jawaab ${day} ama ka hor:`,
  ifMore: (number) => `Ku jawaab ${number} ama ka badan:`,
  ifLess: (number) => `Ku jawaab ${number} ama ka yar:`,
  ifYouSkip: "Su'aasha ka bood:",
  leadsToQuestion: "Markaas su'aal kale ayaan ku weydiinaynaa.",
  changed: "Waxa isbeddelay",
  fromTo: (before, after) => `Hore: ${before}. Hadda: ${after}.`,
  notAsked: "lama weydiin",
  sameOutcome: "Taladu waa sidii hore.",
  otherOutcome: "Taladu way ka duwan tahay tii hore.",
  outcomeBefore: (heading) => `Taladii hore waxay ahayd: ${heading}`,
  nowAlso: (items) => `Cusub: ${items}.`,
  noLonger: (items) => `Hadda ma khusayso: ${items}.`,
  yourAnswers: "Jawaabahaaga",
  restart: "Tirtir jawaabaha oo mar kale bilow",
  end: "Tirtir jawaabaha oo jooji",
  ended: "Jawaabahaaga waa la tirtiray",
  endedLead: "Cidna hadda ma furi karto cinwaannada jawaabahaaga. Waxba Nav looma dirin.",
  closeBrowser: "Kombiyuutar aad amaahatay ma ku jirtaa? Hadda xir biraawsarka.",
  expired: "Jawaabahaaga hadda lama furi karo",
  expiredLead: "Jawaabaha waxaa la furi karaa laba saacadood oo keliya. Waqtigii wuu dhammaaday, ama qayb cinwaanka ka mid ah ayaa maqan.",
  nothingLost: "Nav waxba kaagama lumin. Boggan jidka oo keliya ayaan kugu tusnaa.",
  startAgain: "Mar kale bilow",
  related: "Wax dheeraad ah",
};
