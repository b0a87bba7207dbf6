import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Bench } from "tinybench";
import { evaluate } from "@/lib/flow/evaluate";
import { fifteenChoices, fifteenNumbers, type WalkedFlow } from "./bench-flows";
import { median } from "./median";
import { formatCount, printFigures, type Figure } from "./print-figures";

/** How fast a flow is walked and proved, and what memory that takes. */

const RUNS = 5;
/** Milliseconds. Nobody waits longer for a proof. */
const LONGEST = 60_000;
const input = { today: "2026-11-20" };

printFigures([
  await measureEvaluation("evaluations a second, 15 questions with options", fifteenChoices()),
  await measureEvaluation("evaluations a second, 15 with numbers, dates and facts", fifteenNumbers()),
  ...measureProof(20, "", ""),
  ...measureProof(200, "", ""),
  ...measureProof(1000, "under 2,000 ms", "under 200 MB"),
]);

async function measureEvaluation(what: string, { flow, answers }: WalkedFlow): Promise<Figure> {
  const { status } = evaluate(flow, answers, input);
  if (status !== "ends") throw new Error(`The flow to be measured ${status} and does not end`);
  const bench = new Bench({ time: 1000, warmupTime: 500 });
  bench.add(what, () => evaluate(flow, answers, input));
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== "completed") throw new Error(`${what} could not be measured`);
  return { what, measured: formatCount(result.throughput.p50), aim: "100,000 or more" };
}

/** Each time in a process of its own: the first proof is the one an author waits for. */
function measureProof(nodes: number, timeAim: string, memoryAim: string): Figure[] {
  const what = `proof of ${formatCount(nodes)} nodes`;
  const runs: Proved[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const proved = proveOnce(nodes);
    if (typeof proved === "string") return [{ what, measured: proved, aim: timeAim }];
    runs.push(proved);
  }
  return [
    { what, measured: `${formatCount(median(runs.map(({ milliseconds }) => milliseconds)))} ms`, aim: timeAim },
    { what: "  memory of the process at most", measured: `${formatCount(median(runs.map(({ megabytes }) => megabytes)))} MB`, aim: memoryAim },
  ];
}

type Proved = { status: string; milliseconds: number; megabytes: number };

/** The figures of one proof, or why there are none. */
function proveOnce(nodes: number): Proved | string {
  const program = fileURLToPath(new URL("prove-once.ts", import.meta.url));
  const { stdout, error, status } = spawnSync(process.execPath, ["--import", "tsx", program, String(nodes)], { encoding: "utf8", timeout: LONGEST });
  if (error) return `not done in ${LONGEST / 1000} s`;
  if (status !== 0) return "failed, or out of memory";
  const proved = JSON.parse(stdout) as Proved;
  return proved.status === "proved" ? proved : `${proved.status} after ${formatCount(proved.milliseconds)} ms`;
}
