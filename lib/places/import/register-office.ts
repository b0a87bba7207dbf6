import type { OpeningHours } from "../hours/opening-hours";
import type { Office, Position, Reception } from "../schema";

/** A value, or `undefined` where the register doesn't speak of it: then what is known stays. `null` is a register saying that there is none. */
type Unspoken<Value> = Value | undefined;

/** A reception as a register tells of it. */
export type RegisterReception = Pick<Reception, "note"> & {
  address: Unspoken<Pick<Reception, "street" | "postcode" | "place" | "directions">>;
  /** How many days a week, which only some registers count. */
  days: Unspoken<Pick<Reception, "daysOpen" | "daysDropIn" | "doubt">>;
  position: Unspoken<Position | null>;
  hours: Unspoken<OpeningHours>;
};

/** An office as a register tells of it. */
export type RegisterOffice = Pick<Office, "number" | "name" | "street" | "postcode" | "place" | "municipality"> & {
  slug: Unspoken<string>;
  navPath: Unspoken<string | null>;
  position: Unspoken<Position | null>;
  contact: Unspoken<Pick<Office, "phone" | "emergencyPhone" | "emergencyNote">>;
  receptions: Unspoken<readonly RegisterReception[]>;
};

/** The project's own files as a register: they know neither phone numbers nor hours. */
export function fromFiles(office: Office): RegisterOffice {
  const { number, name, street, postcode, place, municipality, slug, navPath, position } = office;
  return {
    ...{ number, name, street, postcode, place, municipality, slug, navPath, position },
    contact: undefined,
    receptions: office.receptions.map(({ note, daysOpen, daysDropIn, doubt, position: where }) => ({
      note,
      address: undefined,
      days: { daysOpen, daysDropIn, doubt },
      position: where,
      hours: undefined,
    })),
  };
}
