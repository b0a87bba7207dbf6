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

/** What can be pressed in the same group instead. Nothing where another field sets the value: what that does can't be told. */
function findButtons(_: PageTools, { name }: { name: string }): number | null {
  const { targets } = (window as TrialWindow).trial;
  const target = targets[name];
  const group = target?.closest("fieldset, [role=group], section, form") ?? target?.parentElement;
  if (!target || !group || group.querySelector("input:not([type=hidden]), select, textarea")) return null;
  const buttons = [...group.querySelectorAll<HTMLElement>("button, [role=button]")].filter((button) => !target.contains(button)).slice(0, 6);
  for (const [index, button] of buttons.entries()) targets[`${name} button ${index}`] = button;
  return buttons.length;
}

/** Sets a value without dragging: by pressing where it should be, or a button beside it. Looks only at what dragging does set. */
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
  const count = await askPage(page, findButtons, { name });
  if (count === null) return null;
  const press = (index: number) => askPage(page, (_, { name: wanted }) => (window as TrialWindow).trial.targets[wanted]?.click(), { name: `${name} button ${index}` });
  for (let index = 0; index < count; index++) if (await changesIt(() => press(index))) return null;
  const drag = async ({ x, y }: Point) => {
    await page.mouse.move(aim.at.x, aim.at.y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.up();
  };
  for (const end of track.ends) if (await changesIt(() => drag(end))) return { rule: "drag-only", place: aim.place, what: aim.words };
  return null;
}
