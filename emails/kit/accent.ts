import { defaultAccent, palette } from "./look.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** A brand's colour as it can be read: on light and on dark paper, and what is written on top of it. */
export type Accent = {
  readonly light: string;
  readonly onLight: string;
  readonly dark: string;
  readonly onDark: string;
};

// WCAG 2.2 asks for 4.5; a little more leaves room for rounding.
const enough = 4.6;
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
const kept = new Map<string, Accent>();

/** Darkens or lightens a hex colour just as far as text needs it (WCAG 2.2 AA). No colour: our own. */
export function accentOf(hex: string): Accent {
  const known = kept.get(hex);
  if (known) return known;
  const colour = parse(hex) ?? parse(defaultAccent) ?? black;
  const light = shift(colour, black, [white, parse(palette.light.panel) ?? white]);
  const dark = shift(colour, white, [parse(palette.dark.panel) ?? black]);
  const accent = {
    light: print(light),
    onLight: "#ffffff",
    dark: print(dark),
    onDark: palette.dark.ground,
  };
  if (kept.size < 500) kept.set(hex, accent);
  return accent;
}

function shift(colour: Colour, towards: Colour, grounds: readonly Colour[]): Colour {
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = mix(colour, towards, part);
    if (grounds.every((ground) => contrast(mixed, ground) >= enough)) return mixed;
  }
  return towards;
}

function mix(from: Colour, to: Colour, part: number): Colour {
  const channel = (at: 0 | 1 | 2) => Math.round(from[at] + (to[at] - from[at]) * part);
  return [channel(0), channel(1), channel(2)];
}

function parse(hex: string): Colour | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const full = short
    ? `#${short
        .slice(1)
        .map((sign) => sign + sign)
        .join("")}`
    : hex;
  if (!/^#[0-9a-f]{6}$/i.test(full)) return null;
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function print(colour: Colour): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
