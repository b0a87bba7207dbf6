/** A Norwegian name and the groups of a phone number are read from the left, also where all around them is read from the right. */
export const isolate = (text: string) => `\u2068${text}\u2069`;
