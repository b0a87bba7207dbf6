import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { takeAim, type Point } from "./take-aim";

/** Where the ends of the track are: along what is at least twice as long as the part that is dragged. */
function findTrack(_: PageTools, { name }: { name: string }): { ends: Point[] } | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target) return null;
  const own = target.getBoundingClientRect();
  const isUpright = target.getAttribute("aria-orientation") === "vertical" || (target.matches("[role=scrollbar]") && target.getAttribute("aria-orientation") !== "horizontal");
  const [length, width] = isUpright ? [own.height, own.width] : [own.width, own.height];
  const around = [target.parentElement, target.parentElement?.parentElement].map((one) => one?.getBoundingClientRect());
  const track = length > width * 3 ? own : around.find((box) => box && (isUpright ? box.height : box.width) > length * 2);
  if (!track) return null;
  const ends = [0.06, 0.94].map((share) => (isUpright ? { x: own.left + own.width / 2, y: track.top + track.height * share } : { x: track.left + track.width * share, y: own.top + own.height / 2 }));
  return { ends };
}

/** What is beside it in the same group: it may set the same value. */
function findBeside(_: PageTools, { name }: { name: string }): number {
  const { targets } = (window as TrialWindow).trial;
  const target = targets[name];
  const group = target?.closest("fieldset, [role=group], section, form") ?? target?.parentElement;
  const beside = [...(group?.querySelectorAll<HTMLElement>("button, [role=button], input:is([type=number], [type=range], [type=text], :not([type])), select") ?? [])].filter((one) => !target?.contains(one) && one !== target).slice(0, 8);
  for (const [index, one] of beside.entries()) targets[`${name} beside ${index}`] = one;
  return beside.length;
}

/** Presses a button, and gives a field another value, as somebody does who doesn't drag. */
function use(_: PageTools, { name }: { name: string }): void {
  const target = (window as TrialWindow).trial.targets[name];
  if (target instanceof HTMLSelectElement) target.selectedIndex = target.selectedIndex === 0 ? target.options.length - 1 : 0;
  else if (target instanceof HTMLInputElement) target.value = String(target.valueAsNumber === Number(target.min || 1) ? Number(target.min || 1) + Number(target.step || 1) : target.min || 1);
  else return target?.click();
  for (const type of ["input", "change"]) target.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Sets a value without dragging: by pressing where it should be, or with a button or a field beside it. Looks only at what dragging does set. */
export async function trySlide(page: Page, name: string): Promise<Sighting | null> {
  const aim = await takeAim(page, name);
  const track = aim && (await askPage(page, findTrack, { name }));
  if (!track) return null;
  const read = () => askPage(page, (_, { name: wanted }) => (window as TrialWindow).trial.targets[wanted]?.getAttribute("aria-valuenow") ?? null, { name }).catch(() => null);
  const changesIt = async (act: () => Promise<unknown>) => {
    const before = await read();
    await act();
    await page.waitForTimeout(150);
    return (await read()) !== before;
  };
  for (const { x, y } of track.ends) if (await changesIt(() => page.mouse.click(x, y))) return null;
  if (await changesIt(() => page.mouse.dblclick(aim.at.x, aim.at.y))) return null;
  const count = await askPage(page, findBeside, { name });
  for (let index = 0; index < count; index++) if (await changesIt(() => askPage(page, use, { name: `${name} beside ${index}` }))) return null;
  const drag = async ({ x, y }: Point) => {
    await page.mouse.move(aim.at.x, aim.at.y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
  };
  for (const end of track.ends) if (await changesIt(() => drag(end))) return { rule: "drag-only", place: aim.place, what: aim.words };
  return null;
}
