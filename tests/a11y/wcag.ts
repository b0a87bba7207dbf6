/** Of AAA we hold these: contrast, focus, targets, words, context help, login without memory. Everything of A and AA holds anyway. */
const wantedOfAaa = new Set(["1.4.6", "2.4.13", "2.5.5", "3.1.3", "3.1.4", "3.3.5", "3.3.9"]);

/** WCAG 2.2, level A and AA. */
const aAndAa = new Set(
  [
    "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13",
    "2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8",
    "3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3",
  ].flatMap((numbers) => numbers.split(" ")),
);

/** Whether an engine that says a criterion is broken is listened to. Targets of 44 px are promised where a person answers only, which a probe measures. */
export function isPromised(criterion: string): boolean {
  return aAndAa.has(criterion) || (wantedOfAaa.has(criterion) && criterion !== "2.5.5");
}
