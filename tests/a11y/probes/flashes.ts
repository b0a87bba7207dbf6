import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who gets fits from flashing light: does anything large go from light to dark and back more than three times a second?

const rules: ProbeRules = {
  flashes: { requirement: "2.3.1", advice: "Let it stand, or change slowly: more than three flashes a second can start a fit." },
};

/** Goes through what a style or a script animates, step by step: what has ended by now is begun anew, and ended again. */
function look({ mix, luminanceOf, placeOf, wordsOf, isShown }: PageTools): Sighting[] {
  const changesLight = /^(background(-?color)?|color|opacity|visibility)$/i;
  const namesIn = (list: CSSRuleList): string[] =>
    [...list].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule) return namesIn(rule.cssRules);
      return rule instanceof CSSKeyframesRule && [...rule.cssRules].some((frame) => frame instanceof CSSKeyframeRule && [...frame.style].some((property) => changesLight.test(property))) ? [rule.name] : [];
    });
  const flashing = new Set(
    [...document.styleSheets].flatMap((sheet) => {
      try {
        return namesIn(sheet.cssRules);
      } catch {
        // A sheet from another site may be used, and not read.
        return [];
      }
    }),
  );
  const hasName = (element: Element) => getComputedStyle(element).animationName.split(/,\s*/).some((name) => flashing.has(name));
  const styled = flashing.size > 0 ? [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => isShown(element) && hasName(element)) : [];
  const running = document.getAnimations().flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.pseudoElement === null && effect.target instanceof HTMLElement && effect.getKeyframes().some((frame) => Object.keys(frame).some((property) => changesLight.test(property))) ? [effect.target] : []));
  const elements = [...new Set([...styled, ...running])].filter((element) => isShown(element)).slice(0, 40);
  if (elements.length === 0) return [];

  /** A colour laid over a light, as relative luminance. */
  const lightOf = (colour: string, behind: number) => {
    const colours = mix(colour);
    const share = (colours[3] ?? 0) / 255;
    return luminanceOf(colours) * share + behind * (1 - share);
  };
  const behindOf = (element: Element): number => (element.parentElement ? lightOf(getComputedStyle(element.parentElement).backgroundColor, behindOf(element.parentElement)) : 1);
  const isPicture = (element: Element) => element.matches("img, svg, video, canvas") || getComputedStyle(element).backgroundImage !== "none";
  /** How light the ground is now, and the words on it. */
  const lightNow = (element: Element, behind: number) => {
    const { backgroundColor, color, opacity, visibility } = getComputedStyle(element);
    const shown = visibility === "visible" ? Number(opacity) : 0;
    const mix = (light: number) => light * shown + behind * (1 - shown);
    const ground = lightOf(backgroundColor, behind);
    return { ground: mix(isPicture(element) ? 0 : ground), words: mix(lightOf(color, ground)) };
  };
  /** A flash is a change by a tenth and back, where the darker of the two isn't itself nearly white. */
  const flashesIn = (lights: readonly number[]) => {
    let [changes, last, direction] = [0, lights[0] ?? 0, 0];
    for (const light of lights) {
      const isOn = direction === 0 || Math.sign(light - last) === direction;
      if (isOn && direction !== 0) last = light;
      if (Math.abs(light - last) < 0.1 || Math.min(light, last) >= 0.8) continue;
      changes++;
      direction = Math.sign(light - last);
      last = light;
    }
    return Math.floor(changes / 2);
  };
  const step = 20;
  const sample = (element: HTMLElement) => {
    const own = () => element.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && effect.pseudoElement === null);
    const isOver = own().length === 0;
    const kept = element.style.animationName;
    if (isOver) {
      element.style.animationName = "none";
      void getComputedStyle(element).animationName;
      element.style.animationName = kept;
    }
    const animations = own().map((animation) => ({ animation, time: animation.currentTime, state: animation.playState, timing: animation.effect?.getComputedTiming() }));
    for (const { animation } of animations) animation.pause();
    const behind = behindOf(element);
    const lights = Array.from({ length: 1000 / step }, (_, index) => {
      // What has come to its end leaves nothing behind.
      for (const { animation, timing } of animations) animation.currentTime = Math.min((timing?.delay ?? 0) + index * step, Number(timing?.endTime ?? 0));
      return lightNow(element, behind);
    });
    for (const { animation, time, state } of animations) {
      if (isOver) animation.finish();
      else {
        animation.currentTime = time;
        if (state === "running") animation.play();
      }
    }
    return { ground: flashesIn(lights.map(({ ground }) => ground)), words: flashesIn(lights.map(({ words }) => words)) };
  };
  /** In square pixels, as much of it as fits in a window. Words fill a fifth of the room they take. */
  const areaOf = (element: Element, share: number) => {
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, innerWidth) * Math.min(height, innerHeight) * share;
  };
  const found = elements.flatMap((element) => {
    const { ground, words } = sample(element);
    const times = ground > 3 ? ground : words;
    return times > 3 ? [{ element, times, area: areaOf(element, ground > 3 ? 1 : 0.2) }] : [];
  });
  // A quarter of what one sees without moving one's eyes. Boxes side by side flash together.
  const largest = (341 * 256) / 4;
  const together = ({ element }: { element: Element }) => found.filter((other) => other.element.parentElement === element.parentElement).reduce((sum, { area }) => sum + area, 0);
  return found.filter((one) => together(one) > largest).map(({ element, times }) => ({ rule: "flashes", place: placeOf(element), what: `${wordsOf(element)} flashes ${times} times in a second` }));
}

export const flashes: Checker = {
  name: "flashes",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("flashes", rules, await askPage(page, look, {})),
};
