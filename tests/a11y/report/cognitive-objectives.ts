/** A test by its file and its title, as it is written there. */
export type NamedTest = { file: string; test: string };

/** How far we meet a pattern. `partly` says in `where` what is missing; `none of it here`: we have nothing that it is about. */
export type HowFar = "met" | "partly" | "not met" | "none of it here";

export type Pattern = { pattern: string; state: HowFar; where: string; tests: readonly NamedTest[] };

export type Objective = { objective: string; patterns: readonly Pattern[] };

const e2e = (file: string, test: string): NamedTest => ({ file: `tests/e2e/${file}.spec.ts`, test });
const part = (file: string, test: string): NamedTest => ({ file: `tests/components/${file}.test.tsx`, test });
const unit = (file: string, test: string): NamedTest => ({ file: `tests/unit/${file}.test.ts`, test });

const met = (pattern: string, where: string, ...tests: NamedTest[]): Pattern => ({ pattern, state: "met", where, tests });
const partly = (pattern: string, where: string, ...tests: NamedTest[]): Pattern => ({ pattern, state: "partly", where, tests });
const notMet = (pattern: string, where: string): Pattern => ({ pattern, state: "not met", where, tests: [] });
const noneHere = (pattern: string, where: string): Pattern => ({ pattern, state: "none of it here", where, tests: [] });

const wholeGuide = e2e("guide", "a tired citizen is led from the front page to the end of «${guide.words.title}»");
const asked = e2e("forms", "a reader who can't see is told what each field of «${seeded.words.title}» is for, and when they forget to answer first of all what is wrong and where");
const threeHours = e2e("forms", "a reader who takes three hours with ${name} finds it as it was, drags nothing, and may paste");
const samePlace = e2e("forms", "a reader who needs a person finds the way there in the same place on every page, and everything around it in the same order");
const sameTree = e2e("spoken", "a reader who can't see finds the same headings, names and order as before on ${address}");
const gate = unit("editorial/words-gate", "keep every rule of the gate");
const takes = part("guide", "says what the task is, what to do and what it takes");
const wrongDate = e2e("private-answers", "a tired citizen who writes the date wrongly, time after time, is led to what is wrong, and comes to the deadline");

/**
 * The eight objectives of W3C's "Making Content Usable for People with Cognitive and Learning Disabilities" (Working Group Note, 29 April 2021, https://www.w3.org/TR/coga-usable/)
 * with all of their patterns by the names they have there. A test shows what a machine can see: whether a page is understood, only the people it is for can tell, and none of them has been asked yet.
 */
export const cognitiveObjectives: readonly Objective[] = [
  {
    objective: "Help Users Understand What Things are and How to Use Them",
    patterns: [
      met("Make the Purpose of Your Page Clear", "One page has one purpose, and its heading says it. Then what to do and what it takes.", takes, part("flow-question", "is the heading of the page and the name of its choices, none of them chosen")),
      partly("Use a Familiar Hierarchy and Design", "Looks and works like nav.no (Aksel), with the same frame on all pages. Nobody it is for has tried whether it feels familiar.", part("layout", "the top of every page leads home, to the languages, and to urgent help")),
      partly("Use a Consistent Visual Design", "All pages are made of the same parts, and what frames them has one order. That they look alike is not measured.", samePlace),
      met("Make Each Step Clear", "A step is one page: a heading that is an action, which step of how many, and how to see that it worked.", part("guide", "says where in the guide it is, and what to do"), part("guide", "says how the reader knows that it worked")),
      met("Clearly Identify Controls and Their Use", "Every field, link and button is called what it does.", asked, part("content", "leads to our pages, and says of others that they are elsewhere")),
      met("Make the Relationship Clear Between Controls and the Content They Affect", "Help and errors stand with their field and are said with it; what a changed answer changed in the result is said at its top.", asked, part("flow-outcome", "is told what that changed in the result")),
      partly("Use Icons that Help the User", "No icon stands without words. Drawings show what is easier to see than to read, but most steps have none.", part("guide", "shows a drawing that says in words what it shows, and what to have ready")),
    ],
  },
  {
    objective: "Help Users Find What They Need",
    patterns: [
      met("Make it Easy to Identify the Most Important Tasks and Features of the Site", "The front page: urgent help, the search, what many ask, what has happened, topics.", part("pages", "has urgent help before all else"), part("pages", "has the usual troubles, then the topics, then the doors for helpers")),
      met("Ensure that the Site Hierarchy is Easy to Understand and Navigate", "Home, topic, task; the way back is on each page.", part("layout", "leads back home and to the topic; the page itself is no link"), unit("seed-data/library", "are short enough to look through: seven things at the most")),
      met("Use a Clear and Understandable Page Structure", "One heading of the first level, the others in order, landmarks with names; golden files of the most used pages.", sameTree),
      met("Make it Easy to Find the Most Important Actions and Information on the Page", "The way on comes before what only some need; what saves lives is seen without scrolling.", part("guide", "has the way on before what only some need"), e2e("office", "a reader in need finds 113, Nav and their office on a screen of ${width} × ${height}, before anything is scrolled")),
      met("Break Media into Chunks", "We have no film or sound. A long text is steps, and is read aloud sentence by sentence, with pause.", part("read-aloud", "can pause, and goes on with the same sentence"), wholeGuide),
      met("Provide Search", "On the front page and one link away from all others; own words, spelling mistakes and form numbers find.", e2e("spoken", "a reader who can't see searches in their own words, and hears what was found"), part("search-page", "has a way on when nothing was found, or nothing was asked")),
    ],
  },
  {
    objective: "Use Clear and Understandable Content",
    patterns: [
      met("Use Clear Words", "A gate finds heavy words; words of the field are explained where they stand.", gate, part("guide", "explains its difficult words right there, and the words lead there")),
      partly("Use a Simple Tense and Voice", "The gate finds the passive voice. Tense is left to the authors.", gate),
      partly("Avoid Double Negatives or Nested Clauses", "No sentence has over twenty words. Double negatives are looked for by people only.", unit("seed-data/texts", "has no sentence over twenty words")),
      partly("Use Literal Language", "Asked of authors; nothing finds a figure of speech.", gate),
      met("Keep Text Succinct", "LIX 30 at most; SMS texts of 160 characters.", unit("seed-data/texts", "is very easy to read: LIX 30 at the most"), e2e("guide", "a caseworker on the phone finds a text short enough for one SMS")),
      met("Use Clear, Unambiguous Text Formatting and Punctuation", "Paragraphs, lists and strong words, and nothing else.", part("content", "is paragraphs, lists and strong words")),
      notMet("Include Symbols and Letters Necessary to Decipher the Words", "Arabic stands without vowel marks, as adults write it. Norwegian and the other languages need none."),
      met("Provide Summary of Long Documents and Media", "Each guide and each flow begins with what it is for; all steps are listed.", takes, part("guide", "starts with the first step, by name, and lists all of them in order")),
      partly("Separate Each Instruction", "One step a page, but a step may hold two or three short instructions.", part("guide", "says where in the guide it is, and what to do")),
      met("Use White Spacing", "Room between things, and more of it for those who choose so.", e2e("reading-choices", "a reader with a small phone who chose ${choices} loses nothing")),
      met("Ensure Foreground Content is not Obscured by Background", "No text stands on a picture; contrast is at least 7:1.", e2e("reading-choices", "a reader who needs strong contrast gets it where it is ${colorScheme}"), e2e("canary", "a reader with weak eyes, and grey words on white: axe says so")),
      partly("Explain Implied Content", "What happens afterwards, and what a letter means, is said in words. That nothing is left to guess is not measured.", part("flow-outcome", "says what to bring, what happens next and where to read more")),
      partly("Provide Alternatives for Numerical Concepts", "A deadline is a day of the week and the number of days left. Sums stand as numbers only.", wrongDate),
    ],
  },
  {
    objective: "Help Users Avoid Mistakes and Know How to Correct Them",
    patterns: [
      met("Ensure Controls and Content Do Not Move Unexpectedly", "Nothing moves by itself, also when scripts add to the page.", threeHours, e2e("office", "a reader is told whether Nav answers now, and nothing moves when it comes"), e2e("reading-choices", "nothing moves when the button that reads aloud comes")),
      met("Let Users Go Back", "The browser's button and our own lead to the question or the step before, with the answer as it was.", e2e("flow-answers", "a reader who regrets goes back, and finds the answer as it was given"), e2e("flow-answers", "a reader who uses the browser's own back button comes to the question before"), e2e("guide", "a citizen who took a wrong turn goes back one step, and up to the overview")),
      noneHere("Notify Users of Fees and Charges at the Start of a Task", "Nothing here costs money."),
      met("Design Forms to Prevent Mistakes", "One question a page, few fields, nothing asked twice, «vet ikke» where people may not know.", unit("a11y/asked-once", "«%s»"), asked),
      met("Make it Easy to Undo Form Errors", "What was written stays; the error leads to its field and says what to do.", asked, wrongDate),
      met("Use Clear Visible Labels", "Each field has a label that is seen; no example stands in a field's place.", asked, part("question-fields", "is the heading of the page, and what its fields are called together")),
      met("Use Clear Step-by-step Instructions", "Every guide has four to nine steps, one a page.", wholeGuide, e2e("spoken", "a reader who can't see is read a whole guide, step by step")),
      met("Accept Different Input Formats", "A month as a word, a whole date in one field, places as they are spoken.", e2e("private-answers", "a citizen who writes the month as a word and a point after the day is understood"), e2e("office", "a reader who spells as they speak finds the same office")),
      partly("Avoid Data Loss and “Time Outs”", "Answers stand in the address and wait for ever; private ones can be opened for two hours after the last answer, which is told before one begins. Nobody is warned again before they close.", e2e("flow-answers", "a reader who presses on without choosing is told what to do, and nothing is lost"), e2e("forms", "a reader with private answers is told before they begin how long they can be opened"), unit("sharing/sealed-answers", "are opened with a key of our own when none is set, until two hours after the last answer")),
      met("Provide Feedback", "What changed with an answer, how many results, how far one has come.", part("flow-outcome", "is told what that changed in the result"), part("search-page", "says what each result is, what it is called and what it takes, and how many there are in words")),
      met("Help the User Stay Safe", "No login, no cookie, private answers sealed, and gone when the reader says so.", e2e("deleted-answers", "a citizen at a library who deletes the answers leaves nothing behind: not for the back button, and not in any old address"), e2e("sealed-addresses", "a citizen's answers can be read in no address, no title, no form, and by nobody who is told where the reader came from")),
      met("Use Familiar Metrics and Units", "Day, month and year as they are said; kroner; Norwegian clock times.", part("question-fields", "is three fields, in the order it is said")),
    ],
  },
  {
    objective: "Help Users Focus",
    patterns: [
      met("Limit Interruptions", "No box comes up by itself: no cookies to accept, no chat, no advertisement.", threeHours),
      met("Make Short Critical Paths", "A flow asks only what decides the answer, and says how many questions are left.", part("flow-question", "says what the reader finds out, what it takes, and that nothing is kept"), unit("flow/questions-left", "counts only ways that the answers so far leave open")),
      partly("Avoid Too Much Content", "A step is short and a topic has seven things at most. Urgent help and all ways to Nav are long pages.", unit("seed-data/library", "are short enough to look through: seven things at the most")),
      met("Provide Information So a User Can Complete and Prepare for a Task", "Steps, minutes, login and what to have at hand are said before one begins.", takes, e2e("checklist", "a citizen ticks what is so, and the list has what it takes for that and nothing else")),
    ],
  },
  {
    objective: "Ensure Processes Do Not Rely on Memory",
    patterns: [
      met("Provide a Login that Does Not Rely on Memory or Other Cognitive Skills", "We have no login, and no test of anything. For Nav's own login there are guides, and ways without it.", samePlace, asked),
      noneHere("Allow the User a Simple, Single Step, Login", "There is nothing to log in to here."),
      noneHere("Provide a Login Alternative with Less Words", "There is nothing to log in to here."),
      partly("Let Users Avoid Navigating Voice Menus", "Beside each phone number stands another way; what to say is written down. Nav's own phone menu isn't ours.", e2e("guide", "a citizen without a computer finds another way on the first page of «${guide.words.title}»"), part("place-in-flows", "send nobody to a closed phone while somebody else answers, and say when it opens")),
      met("Do Not Rely on Users Calculations or Memorizing Information", "Deadlines are reckoned; earlier answers can be seen; words are explained on the page they stand on.", wrongDate, part("flow-question", "the answers so far can be seen and changed, and there are none at first")),
    ],
  },
  {
    objective: "Provide Help and Support",
    patterns: [
      met("Provide Human Help", "Phone, office and all other ways in the same place on every page.", samePlace, part("layout", "is a number that calls, with its hours, the office, the interpreter and all other ways")),
      partly("Provide Alternative Content for Complex Information and Tasks", "Drawings, reading aloud, all steps on one page, paper. No film, no sign language.", e2e("reading-choices", "a reader has a step read aloud, sees the sentence marked, pauses and goes on, by keyboard"), e2e("guide", "a citizen who wants to see it all gets every step on one page, with the help of each open")),
      met("Clearly State the Results and Disadvantages of Actions, Options, and Selections", "An outcome says why, and what another answer would give; deleting says what goes.", part("flow-outcome", "why this answer: only the answers that decided it"), part("flow-outcome", "what would change it: each other answer that leads elsewhere, and where, latest question first")),
      met("Provide Help for Forms and Non-standard Controls", "Help at the field, a hint at an answer, and why we ask. All controls are the browser's own.", part("flow-question", "helps: a text for all, a hint for one choice, and why we ask"), asked),
      partly("Make It Easy to Find Help and Give Feedback", "Help is in the same place on every page. There is no form to tell us what is wrong: the accessibility page says whom to turn to.", samePlace),
      partly("Provide Help with Directions", "An office has its address and a map of where in the country it is; no route.", e2e("office", "a reader finds their office by postcode, and can call, go there and see what to bring")),
      notMet("Provide Reminders", "We keep nothing of anybody, so we can't remind them. A deadline can be printed, or sent as an address."),
    ],
  },
  {
    objective: "Support Adaptation and Personalization",
    patterns: [
      met("Let Users Control When the Content Moves or Changes", "Nothing moves, changes or goes on until somebody presses.", threeHours),
      met("Enable APIs and Extensions", "Plain documents with their meaning in the markup: a screen reader reads them whole, without scripts.", e2e("spoken", "a reader who can't see answers questions, forgets to, is told so at once, and comes to the outcome"), sameTree),
      partly("Support Simplification", "Letters, spacing, lines and contrast can be chosen, and what only some need is folded away. Whole texts in easier words are few.", e2e("reading-choices", "a reader finds the choices from the foot of a page, makes two, and they follow to the next pages")),
      met("Support a Personalized and Familiar Interface", "Reading choices follow from page to page, and are remembered on the device if asked for.", e2e("reading-choices", "a reader has the choices remembered only by asking, and forgotten by asking")),
    ],
  },
];
