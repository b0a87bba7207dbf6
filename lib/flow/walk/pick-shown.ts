import type { OutcomeNode } from "../definition";
import type { Expression } from "../expression";
import { isFailure, type Failure } from "../failure";
import { bringOf } from "../nodes";
import { wrongType } from "../operators/run";
import type { Walk } from "./walk";

type Shown = { ok: true; ways: string[]; bring: string[] } | { ok: false; at: string; failure: Failure };

/** What of an outcome is for this reader: the ways and things to bring that are for all, and those whose condition holds. */
export function pickShown(outcome: OutcomeNode, walk: Walk): Shown {
  const shown = { ok: true as const, ways: [] as string[], bring: [] as string[] };
  const lists: ["ways" | "bring", readonly { id: string; when?: Expression | undefined }[]][] = [["ways", outcome.ways], ["bring", bringOf(outcome)]];
  for (const [list, items] of lists) {
    for (const { id, when } of items) {
      const holds = when === undefined ? true : walk.compile(when)(walk.context);
      if (typeof holds !== "boolean") return { ok: false, at: `${list}.${id}.when`, failure: isFailure(holds) ? holds : wrongType("when") };
      if (holds) shown[list].push(id);
    }
  }
  return shown;
}
