/** What a query looked like that must be neither searched for nor kept. */
export type PrivateData = "number" | "email";

/** Eight digits or more, however they are set apart: national identity numbers, accounts, phones, days of birth. No form of Nav's has that many. */
const longNumber = /\p{Nd}(?:[\p{Z}\p{P}+]{0,3}\p{Nd}){7,}/u;

/** Two form numbers in a row are not somebody's number. */
const formNumber = /\b\d{2}-\d{2}\.\d{2}(?!\d)/g;

/**
 * Whether a text looks like it holds somebody's number or address: rather one time too often. Whether a number is valid doesn't matter,
 * one that was mistyped is nearly somebody's.
 */
export function findPrivateData(text: string): PrivateData | null {
  if (/\S[@＠]\S/u.test(text)) return "email";
  return longNumber.test(text.replace(formNumber, "…")) ? "number" : null;
}
