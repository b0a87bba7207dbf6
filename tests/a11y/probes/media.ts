import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who doesn't hear: can they read what is said in a film or a recording?

const rules: ProbeRules = {
  "no-captions": { requirement: "1.2.2", advice: 'Give the film words to read: <track kind="captions" srclang="nb" src="…">, or say beside it that it has no sound.' },
  "no-transcript": { requirement: "1.2.1", advice: "Write what is said beside the recording, or link to it there: who doesn't hear gets nothing of it." },
};

function look({ placeOf, isShown }: PageTools): Sighting[] {
  const all = [...document.querySelectorAll<HTMLMediaElement>("video, audio")].filter((one) => one.controls || isShown(one));
  const sighting = (rule: string) => (one: HTMLMediaElement) => ({ rule, place: placeOf(one), what: one.currentSrc || (one.querySelector("source")?.src ?? one.localName) });
  const aroundOf = (one: Element) => (one.closest("section, article, li") ?? one.closest("figure")?.parentElement ?? one.parentElement ?? one) as HTMLElement;
  const isSilent = (one: HTMLMediaElement) => one.muted || /uten lyd|utan lyd|without sound|no sound|silent/i.test(aroundOf(one).innerText);
  /** Words that are named as what is said, there or to open or follow, or simply many of them. */
  const isWritten = (one: Element) => /tekst|utskrift|transkri|ord for ord|manus|transcript|in writing|in text|read (what|the)|les (det|hva|kva)/i.test(aroundOf(one).innerText) || aroundOf(one).innerText.trim().split(/\s+/).length > 60;
  // Without a kind, a track is one of subtitles.
  const uncaptioned = all.filter((one) => one.localName === "video" && !isSilent(one) && !one.querySelector("track:is([kind=captions], [kind=subtitles], :not([kind]))"));
  const unwritten = all.filter((one) => one.localName === "audio" && !isWritten(one));
  return [...uncaptioned.map(sighting("no-captions")), ...unwritten.map(sighting("no-transcript"))];
}

export const media: Checker = {
  name: "media",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("media", rules, await askPage(page, look, {})),
};
