import type { Paper } from "./block.ts";
import { palette, type } from "./look.ts";
import { fixed, type Markup, mjml } from "./markup.ts";

const dark = {
  ground: fixed(palette.dark.ground),
  paper: fixed(palette.dark.paper),
  panel: fixed(palette.dark.panel),
  ink: fixed(palette.dark.ink),
  quiet: fixed(palette.dark.quiet),
  line: fixed(palette.dark.line),
};

/** What attributes cannot say: narrow screens, the dark, words that are longer than a line. */
export function styleSheet({ accent }: Paper): Markup {
  return mjml`
    <mj-style>
      :root { color-scheme: light dark; supported-color-schemes: light dark; }
      .side div, .panel div, .side td { overflow-wrap: anywhere; word-break: break-word; }
      .part { margin: 0; font-size: 17px; font-weight: 700; }
      .rows th, .rows td { border-bottom: 1px solid ${fixed(palette.light.line)}; }
      .rows .note { font-size: 15px; }
      .written p, .written ul, .written ol { margin: 0 0 16px; }
      .written div > :last-child { margin-bottom: 0; }
      .brand img { font-family: ${fixed(type.family)}; font-weight: 700; color: ${fixed(accent.light)}; }
      .ink a { color: ${fixed(accent.light)}; }
      .dim a { color: inherit; }
      @media only screen and (max-width: 480px) {
        .side { padding-left: 24px !important; padding-right: 24px !important; }
        .inset > table > tbody > tr > td { padding-left: 24px !important; padding-right: 24px !important; }
      }
      ${darkRules({ accent })}
    </mj-style>`;
}

function darkRules({ accent }: Pick<Paper, "accent">): Markup {
  return mjml`@media (prefers-color-scheme: dark) {
        .ground, .ground > div { background-color: ${dark.ground} !important; }
        .paper, .paper > table { background: ${dark.paper} !important; background-color: ${dark.paper} !important; }
        .inset > table > tbody > tr > td > table { background-color: ${dark.panel} !important; border-color: ${dark.line} !important; }
        .key > table > tbody > tr > td > table { border-color: ${fixed(accent.dark)} !important; }
        .ink div, .ink table, .ink h2 { color: ${dark.ink} !important; }
        .dim, .dim div { color: ${dark.quiet} !important; }
        .rows th, .rows td { border-color: ${dark.line} !important; }
        .ink a, .brand div, .brand img { color: ${fixed(accent.dark)} !important; }
        .action td, .action a, .ink .initials { background: ${fixed(accent.dark)} !important; color: ${fixed(accent.onDark)} !important; }
      }`;
}
