import fc from "fast-check";
import type { Answer, Answers } from "@/lib/flow/answers";
import type { SealedState } from "@/lib/sharing/sealed-state";

/** The id of a case. */
export const id = "3b241101-e2bb-4255-8caf-4136c566a962";

const identifier = fc.oneof(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/), fc.constantFrom("constructor", "valueof", "aud", "exp", "pad", "to-string"));
const text = fc.string({ unit: "binary", maxLength: 40 });
const answer: fc.Arbitrary<Answer> = fc.oneof(text, fc.array(text, { maxLength: 4 }), fc.constant(null));
const flat = fc.dictionary(identifier, answer, { maxKeys: 6, noNullPrototype: true });
const answers: fc.Arbitrary<Answers> = fc.dictionary(identifier, fc.oneof(answer, fc.array(flat, { maxLength: 3 })), { maxKeys: 6, noNullPrototype: true });
const typed = fc.record({ question: fc.stringMatching(/^[a-z]{1,8}(\.[0-9]\.[a-z]{1,8})?$/), values: fc.dictionary(fc.stringMatching(/^[a-z.0-9]{1,20}$/), fc.oneof(text, fc.array(text, { maxLength: 4 })), { maxKeys: 4, noNullPrototype: true }) });

/** Any state there could be. */
export const anyState: fc.Arbitrary<SealedState> = fc.record(
  { flow: identifier, id: fc.uuid({ version: 4 }), answers, typed, before: answers },
  { requiredKeys: ["flow", "id", "answers"], noNullPrototype: true },
);
