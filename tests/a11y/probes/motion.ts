import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who gets ill from movement, or can't keep their eyes on the text: does anything move by itself?

const rules: ProbeRules = {
  moves: { requirement: "2.2.2", advice: "Let it stand still, or stop by itself within five seconds, or give a button that stops it." },
  plays: { requirement: "1.4.2, 2.2.2", advice: "Let nobody hear or see it before they have asked for it: take autoplay away." },
  "moves-anyway": { requirement: "2.3.3", advice: "Turn it off where @media (prefers-reduced-motion: reduce) holds: the reader has asked for no movement." },
};

async function look({ placeOf, wordsOf, isShown }: PageTools): Promise<Sighting[]> {
  const sighting = (rule: string, element: Element, what = wordsOf(element)) => ({ rule, place: placeOf(element), what });
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const endOf = (animation: Animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0);
  const changes = (animation: Animation) => (animation.effect instanceof KeyframeEffect ? animation.effect.getKeyframes().flatMap((frame) => Object.keys(frame)) : []);
  const running = document.getAnimations().flatMap((animation) => {
    const element = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return element && animation.playState === "running" && isShown(element) && changes(animation).length > 0 ? [{ animation, element }] : [];
  });
  const long = running.filter(({ animation }) => endOf(animation) > (isStill ? 10 : 5000)).map(({ element }) => sighting(isStill ? "moves-anyway" : "moves", element));

  const media = [...document.querySelectorAll<HTMLMediaElement>("video, audio")].filter((one) => one.autoplay || !one.paused);
  // Shorter than three seconds, or without sound and with its own buttons: it can be borne, or stopped.
  const plays = media.filter((one) => !(one.duration <= 3) && !(one.muted && one.controls)).map((one) => sighting(isStill ? "moves-anyway" : "plays", one, one.currentSrc || one.localName));
  const old = [...document.querySelectorAll("marquee, blink")].map((one) => sighting(isStill ? "moves-anyway" : "moves", one));
  if (!isStill) return [...long, ...plays, ...old, ...(await findPushed())];

  // Not yet moving, but it will when something is pressed.
  const moving = /^(transform|translate|rotate|scale|top|right|bottom|left|inset|margin|width|height|offset|background-position)/;
  const seconds = (text: string) => text.split(",").map((part) => Number.parseFloat(part));
  const later = [...document.querySelectorAll("*")].filter((element) => {
    const { transitionProperty, transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    const durations = seconds(transitionDuration);
    const slides = transitionProperty.split(/,\s*/).some((property, index) => moving.test(property) && (durations[index % durations.length] ?? 0) > 0.01);
    const runs = animationName !== "none" && Math.max(...seconds(animationDuration)) > 0.01;
    return (slides || runs || scrollBehavior === "smooth") && (isShown(element) || element === document.documentElement);
  });
  return [...long, ...plays, ...old, ...later.filter((element) => !running.some((one) => one.element === element)).map((element) => sighting("moves-anyway", element))];

  /** What a script pushes along: it stands elsewhere each time one looks, and not because the page was scrolled. */
  async function findPushed(): Promise<Sighting[]> {
    const shown = [...document.body.querySelectorAll("*")].filter((element) => isShown(element));
    const placesNow = () => new Map(shown.map((element) => [element, element.getBoundingClientRect()]));
    const looks = [placesNow()];
    for (let again = 0; again < 2; again++) {
      await new Promise((resolve) => setTimeout(resolve, 120));
      looks.push(placesNow());
    }
    const isMoved = (element: Element, from: number) => {
      const [before, after] = [looks[from]?.get(element), looks[from + 1]?.get(element)];
      return before !== undefined && after !== undefined && Math.hypot(after.left - before.left, after.top - before.top) > 0.5;
    };
    const pushed = shown.filter((element) => isMoved(element, 0) && isMoved(element, 1) && !running.some((one) => one.element.contains(element)));
    return pushed.filter((element) => !pushed.some((other) => other !== element && other.contains(element))).map((element) => sighting("moves", element));
  }
}

export const motion: Checker = {
  name: "motion",
  kind: "probe",
  canary: Object.keys(rules),
  canaryIn: ["phone", "reduced motion"],
  check: async ({ page }) => asChecked("motion", rules, await askPage(page, look, {})),
};
