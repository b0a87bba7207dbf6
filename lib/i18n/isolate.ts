/**
 * A Norwegian name and the groups of a phone number are read from the left, also where all around them is read from the right. With an Arabic word
 * in it, it is read from the right as that is, whatever it begins with.
 */
export const isolate = (text: string) => `${/\p{Script=Arabic}/u.test(text) ? "\u2067" : "\u2068"}${text}\u2069`;
