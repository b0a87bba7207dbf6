/** Tells the passings of one question in different rounds from each other. */
export function passingKey(question: string, round?: number): string {
  return round === undefined ? question : `${question}.${round}`;
}
