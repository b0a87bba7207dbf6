import { z } from "zod";
import { PlaceFileError, type FileProblem } from "../table-file";
import { lineFinder, parseJson } from "./json-lines";
import { readUnit } from "./office-register-schema";
import type { RegisterOffice } from "./register-office";
import { toRegisterOffice } from "./to-register-office";

/** What an office register says. `passedOver` are units that aren't open local offices. `bad` are the numbers of those that can't be understood. */
export type OfficeRegister = { offices: RegisterOffice[]; passedOver: number; problems: FileProblem[]; bad: Set<string> };

/** Which municipality a postcode lies in; `undefined` for one we don't know. */
type MunicipalityOf = (postcode: string) => string | undefined;

/** A fault of a unit, where in it, and in words. */
type Fault = { path: readonly PropertyKey[]; problem: string };

/**
 * Nav's register of its units: a JSON list.
 * @returns the offices, and what is wrong by line and field with those that can't be understood
 * @throws {PlaceFileError} when it isn't such a list at all
 */
export function readOfficeRegister(file: string, text: string, municipalityOf: MunicipalityOf): OfficeRegister {
  const units = parseJson(file, text);
  if (!Array.isArray(units)) throw new PlaceFileError(file, [{ line: 1, field: "", problem: "must be a list of units" }]);
  const findLine = lineFinder(text);
  const register: OfficeRegister = { offices: [], passedOver: 0, problems: [], bad: new Set() };
  for (const [place, unit] of units.entries()) {
    const faults = addUnit(register, unit, municipalityOf);
    if (faults.length === 0) continue;
    register.problems.push(...faults.map(({ path, problem }) => ({ line: findLine([place, ...path]), field: path.join("."), problem })));
    const named = numbered.safeParse(unit);
    if (named.success) register.bad.add(named.data.enhetNr);
  }
  return register;
}

const numbered = z.object({ enhetNr: z.string() });

/** Takes a unit in, unless something is wrong with it. */
function addUnit(register: OfficeRegister, unit: unknown, municipalityOf: MunicipalityOf): Fault[] {
  const read = readUnit(unit);
  if (read === "passed over") {
    register.passedOver += 1;
    return [];
  }
  if (!read.success) return read.error.issues.map(({ path, message }) => ({ path, problem: message }));
  const { enhetNr, address } = read.data;
  const municipality = municipalityOf(address.postnummer);
  if (municipality === undefined) return [{ path: [], problem: `no municipality is known for postcode ${address.postnummer}` }];
  if (register.offices.some(({ number }) => number === enhetNr)) return [{ path: ["enhetNr"], problem: `${enhetNr} stands in the file before` }];
  register.offices.push(toRegisterOffice(read.data, municipality));
  return [];
}
