import { findFactsDue, type FactFinding } from "@/lib/content/plain-words/facts-due";
import { exitCodes, type WordsCommand } from "./command";

const headings: Record<FactFinding["problem"], string> = {
  overdue: "To be checked now",
  unsourced: "Without a source that can be looked up",
  "checked-too-seldom": "Change often, and are checked too seldom",
  unused: "Used nowhere",
};

/** Facts that somebody must look at, on a day. */
export const factsCommand: WordsCommand = ({ documents, only, today, json }, write) => {
  const findings = findFactsDue(documents, today).filter(({ fact }) => only.length === 0 || only.includes(`fact/${fact}`));
  if (json) write(JSON.stringify({ today, findings }));
  else {
    for (const [problem, heading] of Object.entries(headings)) {
      const own = findings.filter((finding) => finding.problem === problem);
      if (own.length > 0) write(`${heading} (${own.length}):`);
      for (const { fact, advice, usedBy } of own) write(`  fact/${fact}: ${advice}${usedBy.length > 0 ? ` Used by ${usedBy.join(", ")}.` : ""}`);
    }
    write(`${findings.length} findings among ${documents.filter(({ kind }) => kind === "fact").length} facts, on ${today}.`);
  }
  return findings.length > 0 ? exitCodes.findings : exitCodes.fine;
};
