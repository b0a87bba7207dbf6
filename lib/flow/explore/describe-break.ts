import { describeFailure, type Failure } from "../failure";
import type { Break } from "./exploration";

type Described = Pick<Break, "at" | "problem"> & ({ kind: "unanswered"; question: string } | { kind: "no-value" | "wrong-type" });

/** A failure at a place as a break of the walk. `subject` begins the part of the sentence that the failure ends. */
export function describeBreak(failure: Failure, at: string, subject = "has a condition that"): Described {
  const problem = `${subject} ${describeFailure(failure)}`;
  if (failure.failure === "unanswered") return { kind: "unanswered", question: failure.question, at, problem };
  return { kind: failure.failure === "wrong-type" ? "wrong-type" : "no-value", at, problem };
}
