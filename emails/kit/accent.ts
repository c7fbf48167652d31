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
  const light = shift(colour, 0, [parse(palette.light.ground) ?? white]);
  const dark = shift(colour, 1, [parse(palette.dark.panel) ?? black]);
  const accent = {
    light: print(light),
    onLight: "#ffffff",
    dark: print(dark),
    onDark: palette.dark.ground,
  };
  if (kept.size < 500) kept.set(hex, accent);
  return accent;
}

function shift(colour: Colour, towards: 0 | 1, grounds: readonly Colour[]): Colour {
  const { hue, saturation, lightness } = toHsl(colour);
  for (let part = 0; part < 1; part += 0.02) {
    const moved = fromHsl(hue, saturation, lightness + (towards - lightness) * part);
    if (grounds.every((ground) => contrast(moved, ground) >= enough)) return moved;
  }
  return towards === 1 ? white : black;
}

function toHsl(colour: Colour) {
  const [red, green, blue] = [colour[0] / 255, colour[1] / 255, colour[2] / 255];
  const high = Math.max(red, green, blue);
  const range = high - Math.min(red, green, blue);
  const lightness = high - range / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  if (range === 0) return { hue: 0, saturation, lightness };
  if (high === red) return { hue: ((green - blue) / range + 6) % 6, saturation, lightness };
  if (high === green) return { hue: (blue - red) / range + 2, saturation, lightness };
  return { hue: (red - green) / range + 4, saturation, lightness };
}

function fromHsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (at: number) => {
    const turn = (at + hue * 2) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [channel(0), channel(8), channel(4)];
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

/** What became of a chosen colour so that it can be read; null where it stays as it is. */
export type AccentChange = {
  readonly on: "light" | "dark";
  readonly from: number;
  readonly to: string;
};

/** Where a brand's colour could not be read as it was chosen (WCAG 2.2, 1.4.3), and what is shown instead. */
export function accentChanges(hex: string): readonly AccentChange[] {
  const chosen = parse(hex);
  if (!chosen) return [];
  const accent = accentOf(hex);
  const against = { light: palette.light.ground, dark: palette.dark.panel };
  return (["light", "dark"] as const)
    .filter((on) => accent[on] !== print(chosen))
    .map((on) => ({ on, from: contrast(chosen, parse(against[on]) ?? black), to: accent[on] }));
}
