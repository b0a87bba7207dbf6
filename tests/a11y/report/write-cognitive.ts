import { cognitiveObjectives, type HowFar, type NamedTest, type Objective, type Pattern } from "./cognitive-objectives";
import { escapeHtml } from "./escape-html";

const states: readonly HowFar[] = ["met", "partly", "not met", "none of it here"];

function sayTest({ file, test }: NamedTest): string {
  return `<li>${escapeHtml(test.replace(/\$\{.*?\}|%s/g, "…"))} <code>${escapeHtml(file)}</code></li>`;
}

function row({ pattern, state, where, tests }: Pattern): string {
  return `<tr><th scope="row">${escapeHtml(pattern)}</th><td>${state}</td><td>${escapeHtml(where)}</td><td>${tests.length > 0 ? `<ul>${tests.map(sayTest).join("")}</ul>` : "none"}</td></tr>`;
}

function section({ objective, patterns }: Objective, index: number): string {
  const id = `objective-${index + 1}`;
  const head = ["Pattern", "How far", "Where", "Tests"].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<h3 id="${id}">${index + 1}. ${escapeHtml(objective)}</h3>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${patterns.map(row).join("\n")}</tbody></table></div>`;
}

/** The part of the report that no engine writes: how far we meet each pattern of W3C's eight cognitive objectives, and which test shows it. */
export function writeCognitive(objectives: readonly Objective[] = cognitiveObjectives): string {
  const all = objectives.flatMap(({ patterns }) => patterns);
  const count = states.map((state) => `${state}: ${all.filter((one) => one.state === state).length}`).join(", ");
  return `<h2 id="cognitive">Cognitive accessibility</h2>
<p>The ${objectives.length} objectives and ${all.length} patterns of W3C's <a href="https://www.w3.org/TR/coga-usable/">Making Content Usable</a>. ${count}. This is our own judgement: nobody with cognitive disabilities has tried the pages yet.</p>
${objectives.map(section).join("\n")}`;
}
