import type { OpeningHours } from "./opening-hours";

/** Hours as a register has them, with what somebody here knows better: day by day, theirs counts instead. */
export function overlayHours(register: OpeningHours, local: OpeningHours): OpeningHours {
  const weekdays = new Set(local.regular.map(({ weekday }) => weekday));
  const days = new Set(local.special.map(({ day }) => day));
  return {
    regular: [...register.regular.filter(({ weekday }) => !weekdays.has(weekday)), ...local.regular].sort((a, b) => a.weekday - b.weekday),
    special: [...register.special.filter(({ day }) => !days.has(day)), ...local.special].sort((a, b) => a.day.localeCompare(b.day)),
  };
}
