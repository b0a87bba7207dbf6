/** What is said about easy-read words. Only bokmål has such, so that no other language needs a word for them. */
export const easyReadWords = {
  notice: "Du leser en lettlest utgave.",
  usual: "Les vanlig tekst",
  offer: "Les lettlest utgave",
  /** Nobody of those it is for has tried the text. */
  untried: "Ingen som trenger lettlest tekst, har prøvd den ennå.",
  /** On the page of choices. The choices have the names they have in the address. */
  group: {
    heading: "Ord",
    choices: { "vanlige-ord": "Vanlige ord", lettlest: "Lettlest" },
    which: "Disse sidene har vi i lettlest utgave:",
    others: "På de andre sidene får du vanlig tekst.",
  },
};
