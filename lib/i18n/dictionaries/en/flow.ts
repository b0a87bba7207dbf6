import { countFromTo } from "../../count";
import type { Dictionary } from "../nb";

const between = (fewest: number, most: number) => `${fewest} to ${most}`;

const numberProblems = {
  "not-a-number": "Write the answer in digits, for example 3.",
  "ambiguous-number": "We are unsure what the number means. Write it without a full stop. Use a comma before decimals.",
  "too-small": "The number is too small. Check that you wrote it right.",
  "too-large": "The number is too large. Check that you wrote it right.",
};

const dateProblems = {
  "not-a-date": "Write the date in digits, for example 24 3 2026.",
  "missing-month": "Write the month as well.",
  "missing-year": "Write the year as well. Use four digits.",
  "impossible-date": "There is no such date. Check the day and the month.",
  "too-early": "The date is too early. Check that you wrote it right.",
  "too-late": "The date is too late. Check that you wrote it right.",
};

const optionProblems = { unknown: "We do not recognise the answer in the address. Choose one of the answers below." };

const tooManyDecimals = (decimals: number) => `Write no more than ${decimals} digits after the comma.`;

/** What to say about an answer that can't be used, where the flow has no words of its own: what to do, for each kind of question. */
const problems: Dictionary["flow"]["problems"] = {
  choice: optionProblems,
  "yes-no": optionProblems,
  choices: {
    ...optionProblems,
    "too-few": (fewest: number) => `Choose at least ${fewest} of the answers.`,
    "too-many": (most: number) => `Choose no more than ${most} of the answers.`,
    "none-with-others": "You ticked answers that do not go together. Untick those that do not fit.",
  },
  integer: { ...numberProblems, "not-whole": "Write a whole number, without a comma." },
  number: { ...numberProblems, "too-many-decimals": tooManyDecimals },
  money: {
    ...numberProblems,
    "not-a-number": "Write the amount in digits, for example 1250 or 1250,50.",
    "too-many-decimals": "Write no more than two digits after the comma.",
    "too-small": "The amount is too small. Check that you wrote it right.",
    "too-large": "The amount is too large. Check that you wrote it right.",
  },
  percent: { ...numberProblems, "not-a-number": "Write the per cent in digits, for example 50.", "too-many-decimals": tooManyDecimals },
  date: { ...dateProblems, "missing-day": "Write the day of the month as well." },
  month: {
    ...dateProblems,
    "not-a-date": "Write the month and year in digits, for example 3 2026.",
    "impossible-date": "There is no such month. Write a number from 1 to 12.",
    "too-early": "The month is too early. Check that you wrote it right.",
    "too-late": "The month is too late. Check that you wrote it right.",
  },
  postcode: { "not-a-postcode": "A postcode has four digits, for example 0150.", unknown: "We cannot find this postcode. Check that you wrote it right." },
  municipality: { unknown: "We cannot find this municipality. Choose a municipality from the list." },
};

/** What the fields of a question are called. */
const fields: Dictionary["flow"]["fields"] = {
  integer: "Whole number",
  number: "Number",
  money: "Amount in kroner",
  percent: "Per cent",
  dag: "Day",
  maned: "Month",
  ar: "Year",
  dateExample: "For example 24 3 2026",
  monthExample: "For example 3 2026",
  postcode: "Postcode, four digits",
  municipality: "Municipality",
  chooseMunicipality: "Choose a municipality",
  municipalityNumber: "Municipality number, four digits",
  or: "or",
  several: "You can choose more than one.",
};

/** Words of the pages where a reader answers questions. */
export const enFlow: Dictionary["flow"] = {
  questions: (fewest: number, most: number) => countFromTo("en", fewest, most, between, { one: "# question", other: "# questions" }),
  takes: (questions: string) => `You answer ${questions}.`,
  notStored: "We do not save your answers.",
  start: "Start",
  answersInAddress: "Your answers are only in the address bar of your browser. On a borrowed computer, clear the history when you have finished.",
  answersSealed: "Your answers are locked in the address. Anyone who has the address can open them for two hours. On a borrowed computer, delete your answers when you have finished.",
  /** While private answers are given. */
  time: "You have two hours. Each answer gives you two new hours.",
  questionOf: (number: number, fewest: number, most: number) => `Question ${number} of ${fewest === most ? most : between(fewest, most)}`,
  /** One of several of the same: "Child 2 of 3". */
  roundOf: (label: string, number: number, of: number) => `${label} ${number} of ${of}`,
  optional: "(optional)",
  skip: "Skip",
  skipped: "Skipped",
  noneChosen: "None chosen",
  fields,
  problems,
  why: "Why do we ask?",
  continue: "Continue",
  back: "Back",
  backToStart: "Back to the start",
  answersSoFar: "Your answers so far",
  change: "Change",
  changeOf: (question: string) => `the answer to: ${question}`,
  yes: "Yes",
  no: "No",
  unsure: "Don’t know",
  errorHeading: "You must correct this to continue",
  errorPrefix: "Error: ",
  unknownAnswer: optionProblems.unknown,
  unusableAnswer: "We cannot use this answer. Check it, and try again.",
  result: "Your answer",
  ways: "What you can do",
  bring: "Take this with you, if you have it",
  checklist: "Find this, if you have it",
  next: "What happens afterwards",
  because: "Why do I get this answer?",
  becauseLead: "Because you answered this:",
  becauseFacts: "From your answers we worked out this:",
  changes: "What if something is different?",
  changesLead: "Is one of the answers not right? Then the advice may be different.",
  ifYouAnswer: (answer: string) => `Answer “${answer}”:`,
  ifYouTick: (option: string) => `Tick “${option}”:`,
  ifYouUntick: (option: string) => `Untick “${option}”:`,
  ifLater: (day: string) => `Answer ${day} or later:`,
  ifEarlier: (day: string) => `Answer ${day} or earlier:`,
  ifMore: (number: string) => `Answer ${number} or more:`,
  ifLess: (number: string) => `Answer ${number} or less:`,
  ifYouSkip: "Skip the question:",
  leadsToQuestion: "Then we ask one more question.",
  changed: "This has changed",
  fromTo: (before: string, after: string) => `Before: ${before}. Now: ${after}.`,
  notAsked: "not asked about",
  sameOutcome: "The advice is the same as before.",
  otherOutcome: "The advice is not the same as before.",
  outcomeBefore: (heading: string) => `Before, the advice was: ${heading}`,
  nowAlso: (items: string) => `New: ${items}.`,
  noLonger: (items: string) => `No longer applies: ${items}.`,
  yourAnswers: "Your answers",
  restart: "Delete the answers and start again",
  end: "Delete the answers and finish",
  ended: "Your answers are deleted",
  endedLead: "Nobody can open the addresses of your answers any more. We have sent nothing to Nav.",
  closeBrowser: "Are you on a borrowed computer? Close the browser now.",
  expired: "Your answers can no longer be opened",
  expiredLead: "The answers can only be opened for two hours. The time is up, or part of the address is missing.",
  nothingLost: "You have not lost anything at Nav. Here we only show the way.",
  startAgain: "Start again",
  related: "Read more",
};
