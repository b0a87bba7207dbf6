import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { press } from "./press";

type Look = { look: string; says: string };

/** How a button looks by itself, and what it says of itself. */
export const readLook = (page: Page, name: string): Promise<Look | null> => askPage(page, lookOf, { name });

function lookOf({ wordsOf }: PageTools, { name }: { name: string }): Look | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target?.isConnected || document.querySelector(":modal")) return null;
  const { backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine } = getComputedStyle(target);
  const says = [...target.getAttributeNames().filter((attribute) => attribute.startsWith("aria-")), "title", "disabled"].map((attribute) => target.getAttribute(attribute)).join();
  return { look: [backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine].join("|"), says: `${wordsOf(target)} ${says}` };
}

type FieldLook = Look & { place: string; words: string };

/** How the fields of the form look, where nobody stands in them, and what is said with them. */
export const readFields = (page: Page, name: string): Promise<FieldLook[]> => askPage(page, fieldsOf, { name });

function fieldsOf({ placeOf, wordsOf, referredText }: PageTools, { name }: { name: string }): FieldLook[] {
  const { form = null } = ((window as TrialWindow).trial.targets[name] as HTMLButtonElement | undefined) ?? {};
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // What the browser itself finds wrong it says itself, unless it was told not to.
  const fields = [...(form?.elements ?? [])].filter((field) => field.matches("input:not([type=hidden]), select, textarea") && (form?.noValidate === true || !field.matches(":user-invalid")));
  return fields.map((field) => {
    const { backgroundColor, borderColor, borderWidth, boxShadow, outlineStyle, outlineColor } = getComputedStyle(field);
    return { place: placeOf(field), words: wordsOf((field as HTMLInputElement).labels?.[0] ?? field), look: [backgroundColor, borderColor, borderWidth, boxShadow, outlineStyle, outlineColor].join("|"), says: `${field.getAttribute("aria-invalid") ?? ""} ${referredText(field, "aria-describedby")}` };
  });
}

/** A field that looks otherwise since its form was sent, and no word says why. */
export async function findMuteField(page: Page, name: string, before: readonly FieldLook[]): Promise<Sighting | null> {
  const now = await readFields(page, name).catch((): FieldLook[] => []);
  const mute = now.find(({ place, look, says }) => before.some((one) => one.place === place && one.look !== look && one.says === says));
  return mute ? { rule: "wrong-answer", place: mute.place, what: `only its looks say that it must be mended: ${mute.words}` } : null;
}

/** A button that looks pressed, and as before when it is pressed again, and says neither. */
export async function findMuteSwitch(page: Page, name: string, before: Look | null): Promise<boolean> {
  const read = () => readLook(page, name).catch(() => null);
  const pressed = await read();
  if (!before || !pressed || pressed.look === before.look || pressed.says !== before.says) return false;
  await press(page, name);
  const again = await read();
  return again?.look === before.look && again.says === before.says;
}
