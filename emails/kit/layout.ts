import { accentOf } from "./accent.ts";
import { attributes } from "./attributes.ts";
import { type Block, type Paper, paperOf } from "./block.ts";
import type { Brand, FooterLine, Letter } from "./letter.ts";
import { directionOf, matchLanguage } from "./locale.ts";
import { palette } from "./look.ts";
import { fixed, lines, type Markup, mjml, url } from "./markup.ts";
import { styleSheet } from "./style.ts";

const ground = fixed(palette.light.ground);
const white = fixed(palette.light.paper);
const panelGround = fixed(palette.light.panel);
const line = fixed(palette.light.line);

/** A letter as one MJML document. */
export function layOut(letter: Letter): Markup {
  const paper = paperOf(accentOf(letter.brand.accent), directionOf(letter.locale));
  return mjml`<mjml lang="${fixed(matchLanguage(letter.locale))}" dir="${fixed(paper.direction)}">
  <mj-head>
    <mj-title>${letter.subject}</mj-title>
    <mj-preview>${letter.preheader}</mj-preview>
    ${stylesOf(paper)}
  </mj-head>
  <mj-body width="600px" background-color="${ground}" css-class="ground">
    ${letterhead(letter.brand)}
    <mj-wrapper background-color="${white}" border-radius="12px" padding="36px 0 20px" css-class="paper">
      ${sections(letter.blocks, paper)}
    </mj-wrapper>
    <mj-section padding="24px 0 40px">
      <mj-column>${letter.footer.map(footerLine)}</mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
}

const styles = new WeakMap<Paper, Markup>();

function stylesOf(paper: Paper): Markup {
  const made = styles.get(paper) ?? mjml`${attributes(paper)}${styleSheet(paper)}`;
  styles.set(paper, made);
  return made;
}

function letterhead({ name, logoUrl }: Brand): Markup {
  const mark = logoUrl
    ? mjml`<mj-image src="${url(logoUrl)}" alt="${name}" width="140px" padding="28px 40px 18px" font-size="18px" css-class="side brand" />`
    : mjml`<mj-text mj-class="brand">${name}</mj-text>`;
  return mjml`<mj-section><mj-column>${mark}</mj-column></mj-section>`;
}

function sections(blocks: readonly Block[], paper: Paper): Markup[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && !block.panel && !last[0]?.panel) last.push(block);
    else groups.push([block]);
  }
  return groups.map((group) => section(group, paper));
}

function section(group: readonly Block[], paper: Paper): Markup {
  const content = group.map((block) => block.markup(paper));
  const panel = group[0]?.panel;
  if (!panel) return mjml`<mj-section><mj-column>${content}</mj-column></mj-section>`;
  return mjml`<mj-section padding="4px 0 26px" css-class="panel">
      <mj-column padding="0 40px" css-class="inset ${fixed(panel)}" inner-background-color="${panelGround}"
        inner-border-${paper.start}="3px solid ${panel === "key" ? fixed(paper.accent.light) : line}">${content}</mj-column>
    </mj-section>`;
}

function footerLine({ text, address }: FooterLine): Markup {
  const content = address
    ? mjml`<a href="${url(address)}" style="color:inherit">${text}</a>`
    : lines(text);
  return mjml`<mj-text mj-class="footer">${content}</mj-text>`;
}
