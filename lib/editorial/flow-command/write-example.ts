import type { TestPath } from "@/lib/flow/paths";
import type { FlowCase } from "@/lib/flow/saved-case";

/** Answers that show something, as a case an author can replay. */
export function writeExample({ today, answers, tables }: TestPath): FlowCase {
  return { today, answers, ...(Object.keys(tables).length > 0 && { tables }) };
}
