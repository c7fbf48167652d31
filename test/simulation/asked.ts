import { parseArgs } from "node:util";
import { type Sabotage, sabotages } from "./options.ts";

/** What the command line asks for. */
export type Asked = {
  readonly seed: number;
  readonly cases: number;
  readonly days: number;
  /** How many shops share the cases. */
  readonly houses: number;
  /** The one of them to live again; all when null. */
  readonly only: number | null;
  readonly sabotage: Sabotage | null;
};

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    cases: { type: "string", default: "300" },
    days: { type: "string", default: "30" },
    houses: { type: "string", default: "2" },
    house: { type: "string" },
    sabotage: { type: "string" },
  },
});

/** Reads the command line; ends the process with a sentence where it cannot be meant. */
export function readAsked(): Asked {
  const [only, of] = readHouse();
  const asked = {
    seed: whole("seed", values.seed, 0),
    cases: whole("cases", values.cases, 1),
    days: whole("days", values.days, 1),
    houses: of ?? whole("houses", values.houses, 1),
  };
  if (asked.houses > asked.cases) refuse("Every house needs a case: --houses is above --cases.");
  return { ...asked, only, sabotage: readSabotage() };
}

function whole(name: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  return refuse(`--${name} takes a whole number, such as --${name} 100.`);
}

function readHouse(): [number, number] | [null, null] {
  if (values.house === undefined) return [null, null];
  const [, house = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(values.house) ?? []).map(Number);
  if (house >= 1 && house <= of) return [house, of];
  return refuse("--house takes one of so many, such as --house 1/2.");
}

function readSabotage(): Sabotage | null {
  const { sabotage } = values;
  if (sabotage === undefined) return null;
  return (
    sabotages.find((each) => each === sabotage) ??
    refuse(`--sabotage takes ${sabotages.join(" or ")}.`)
  );
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
