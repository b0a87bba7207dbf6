import { prove } from "@/lib/flow/prove";
import { wordsFor } from "../unit/flow/build-flow";
import { longFlow } from "./bench-flows";

// Run by itself, so that the memory it takes is its own: `prove-once.ts 1000` proves a flow of a thousand nodes once.

const flow = longFlow(Number(process.argv[2]));
const words = wordsFor(flow);
const started = performance.now();
const { status, findings } = prove(flow, words);
const milliseconds = performance.now() - started;
// Kilobytes, whatever the system.
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ status, findings: findings.slice(0, 3), milliseconds, megabytes }));
