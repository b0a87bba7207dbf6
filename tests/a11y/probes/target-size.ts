import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody with a thumb that shakes: is what they aim at large enough, or far enough from the next?

const rules: ProbeRules = {
  small: { requirement: "2.5.8", advice: "Make it at least 24 by 24 pixels, or leave so much room that a circle of 24 pixels touches nothing else." },
  "small-in-flow": { requirement: "2.5.5", advice: "Make it at least 44 by 44 pixels: this is where a person answers and goes on." },
};

function look({ isShown, placeOf, wordsOf }: PageTools, { inFlow }: { inFlow: boolean }): Sighting[] {
  const selector = "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=link], [role=checkbox], [role=radio], [role=tab], [role=switch], [role=menuitem], [onclick]";
  const all = [...document.body.querySelectorAll<HTMLElement>(selector)].filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.matches(":disabled"));
  /** A box to tick can be hit on its words too. */
  const partsOf = (target: HTMLElement) => [target, ...(target instanceof HTMLInputElement && /^(radio|checkbox|file)$/.test(target.type) ? target.labels ?? [] : [])].filter(isShown);
  const unionOf = (boxes: DOMRect[]) => {
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
  };
  /** How far up and down a tap still hits it: there may be more to hit than is drawn. */
  const reachOf = (target: HTMLElement, drawn: DOMRect) => {
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const here = unionOf(partsOf(target).map((part) => part.getBoundingClientRect()));
    const middle = { x: here.left + here.width / 2, y: here.top + here.height / 2 };
    const isHit = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && partsOf(target).some((part) => part.contains(hit));
    };
    const stretch = (dx: number, dy: number) => {
      let far = 0;
      while (far < 30 && isHit(middle.x + dx * (far + 1), middle.y + dy * (far + 1))) far++;
      return far;
    };
    const [width, height] = [stretch(-1, 0) + stretch(1, 0) + 1, stretch(0, -1) + stretch(0, 1) + 1];
    return new DOMRect(drawn.left, drawn.top, Math.max(drawn.width, width), Math.max(drawn.height, height));
  };
  const boxOf = (target: HTMLElement) => {
    const drawn = unionOf(partsOf(target).map((part) => part.getBoundingClientRect()));
    // In the coordinates of the page, before it is scrolled.
    const onPage = asPlain(drawn);
    return drawn.width < 44 || drawn.height < 44 ? { ...onPage, ...sizeOf(reachOf(target, drawn)) } : onPage;
  };
  const asPlain = ({ left, top, width, height }: DOMRect) => ({ left: left + scrollX, top: top + scrollY, width, height });
  const sizeOf = ({ width, height }: DOMRect) => ({ width, height });
  /** Words in a sentence are as large as the sentence. */
  const isInline = (target: HTMLElement) => {
    if (getComputedStyle(target).display !== "inline") return false;
    const block = target.parentElement?.closest("p, li, dd, dt, td, th, blockquote, figcaption, div, section, span");
    return block !== null && block !== undefined && block.textContent.trim().length > target.textContent.trim().length;
  };
  const isUnstyled = (target: HTMLElement) => target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type) && getComputedStyle(target).appearance !== "none" && !target.labels?.length;
  const targets = all.filter((target) => partsOf(target).length > 0 && !isInline(target) && !isUnstyled(target)).map((target) => ({ target, box: boxOf(target) }));

  const middle = ({ left, top, width, height }: ReturnType<typeof boxOf>) => ({ x: left + width / 2, y: top + height / 2 });
  const isSmall = ({ box }: { box: ReturnType<typeof boxOf> }, least: number) => box.width < least - 0.5 || box.height < least - 0.5;
  const isCrowded = (one: (typeof targets)[number]) => {
    const { x, y } = middle(one.box);
    return targets.some((other) => {
      if (other === one || other.target.contains(one.target) || one.target.contains(other.target)) return false;
      const { left, top, width, height } = other.box;
      const toBox = Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
      const center = middle(other.box);
      return toBox < 12 || (isSmall(other, 24) && Math.hypot(center.x - x, center.y - y) < 24);
    });
  };
  const sighting = (rule: string) => ({ target, box }: (typeof targets)[number]) => ({ rule, place: placeOf(target), what: `${Math.round(box.width)} × ${Math.round(box.height)}: ${wordsOf(target)}` });
  const small = targets.filter((one) => isSmall(one, 24) && isCrowded(one)).map(sighting("small"));
  if (!inFlow) return small;
  // What a person answers with and moves by: the task itself, not what frames every page. As high as a thumb; words may be short.
  const ofTask = targets.filter(({ target }) => target.closest("main") !== null && !isUnstyled(target));
  return [...small, ...ofTask.filter(({ box }) => box.height < 43.5).map(sighting("small-in-flow"))];
}

export const targetSize: Checker = {
  name: "target-size",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page, inFlow }) => asChecked("target-size", rules, await askPage(page, look, { inFlow })),
};
