import { z } from "zod";
import type { Answers } from "@/lib/flow/answers";
import { identifier } from "@/lib/flow/identifier";

/** What a reader of a flow with private questions carries along from page to page, sealed in the address. */
export type SealedState = {
  /** The slug of the flow. Nothing sealed for one flow opens in another. */
  flow: string;
  /** A random id of this one walk through the flow (`newCaseId`), by which the reader can have it deleted. */
  id: string;
  answers: Answers;
  /** What was typed for a question whose answer can't be used, so that it isn't lost: form field → value or values. */
  typed?: { question: string; values: Record<string, string | string[]> };
  /** The answers that were changed last, as they were before. Only those, to keep the address short. */
  before?: Answers;
};

const answer = z.union([z.string(), z.array(z.string()), z.null()]);
const answers = z.record(identifier, z.union([answer, z.array(z.record(identifier, answer))]));

/** The random id of a case, as `newCaseId` makes them. */
export const caseId = z.uuid();

/**
 * The contents of a token. Read anew each time, although only we can have sealed them: an older revision may have meant another shape.
 * `pad` is blanks, so that the length of an address doesn't tell "ja" from "nei".
 */
export const sealedClaims = z.object({
  aud: z.string(),
  exp: z.int(),
  state: z.object({
    id: caseId,
    answers,
    typed: z.object({ question: z.string(), values: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }).exactOptional(),
    before: answers.exactOptional(),
  }),
  pad: z.string(),
});
