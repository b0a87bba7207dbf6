import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { press } from "./press";

type Look = { look: string; says: string };

/** How a button looks by itself, what it says of itself, and how the buttons beside it look. */
type ButtonLook = Look & { beside: string[] };

export const readLook = (page: Page, name: string): Promise<ButtonLook | null> => askPage(page, lookOf, { name });

function lookOf({ wordsOf }: PageTools, { name }: { name: string }): ButtonLook | null {
  const target = (window as TrialWindow).trial.targets[name];
  if (!target?.isConnected || document.querySelector(":modal")) return null;
  const styleOf = (element: Element) => {
    const { backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine } = getComputedStyle(element);
    return [backgroundColor, backgroundImage, color, borderColor, borderWidth, fontWeight, textDecorationLine].join("|");
  };
  const beside = [...(target.parentElement?.children ?? [])].filter((element) => element !== target && element.matches("button, [role=button]"));
  const says = [...target.getAttributeNames().filter((attribute) => attribute.startsWith("aria-")), "title", "disabled"].map((attribute) => target.getAttribute(attribute)).join();
  return { look: styleOf(target), says: `${wordsOf(target)} ${says}`, beside: beside.map(styleOf) };
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

/** One of many that looks chosen from now on, as another did until now, and doesn't say so. */
export async function isMuteChoice(page: Page, name: string, before: ButtonLook | null): Promise<boolean> {
  const now = await readLook(page, name).catch(() => null);
  if (!before || !now || now.look === before.look || now.says !== before.says) return false;
  return before.beside.some((look, index) => look === now.look && now.beside[index] === before.look);
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
