import type { Paper } from "./block.ts";
import { palette, type } from "./look.ts";
import { fixed, type Markup, mjml } from "./markup.ts";

const ink = fixed(palette.light.ink);
const quiet = fixed(palette.light.quiet);
const family = fixed(type.family);

/** How each part of a mail looks where no style sheet is read: MJML writes this into the elements. */
export function attributes({ accent, direction, start }: Paper): Markup {
  return mjml`
    <mj-attributes>
      <mj-all font-family="${family}" padding="0" />
      <mj-text align="${start}" color="${ink}" font-size="17px" line-height="1.55" />
      <mj-table align="${start}" color="${ink}" font-size="16px" line-height="1.5" width="auto" />
      <mj-wrapper direction="${fixed(direction)}" />
      <mj-section direction="${fixed(direction)}" text-align="${start}" />
      <mj-column direction="${fixed(direction)}" />
      <mj-image align="${start}" />
      <mj-button align="${start}" background-color="${fixed(accent.light)}" color="${fixed(accent.onLight)}"
        font-size="17px" font-weight="600" line-height="1.3" inner-padding="14px 24px" border-radius="8px"
        padding="6px 40px 28px" css-class="side action" />
      <mj-class name="words" padding="0 40px 18px" css-class="side ink" />
      <mj-class name="written" padding="0 40px 18px" css-class="side ink written" />
      <mj-class name="quiet" padding="0 40px 18px" font-size="15px" color="${quiet}" css-class="side dim" />
      <mj-class name="heading" padding="8px 40px 4px" line-height="1.4" css-class="side ink" />
      <mj-class name="panel-label" padding="18px 20px 0" font-size="15px" color="${quiet}" css-class="dim" />
      <mj-class name="panel-name" padding="18px 20px 0" font-weight="600" css-class="ink" />
      <mj-class name="panel-words" padding="4px 20px 18px" css-class="ink" />
      <mj-class name="panel-fact" padding="2px 20px" font-size="22px" font-weight="600" line-height="1.35" css-class="ink" />
      <mj-class name="panel-note" padding="0 20px 18px" font-size="15px" color="${quiet}" css-class="dim" />
      <mj-class name="signature" padding="0 40px 16px" css-class="side ink" />
      <mj-class name="rows" padding="0 40px 18px" width="100%" css-class="side ink rows" />
      <mj-class name="brand" padding="28px 40px 18px" font-size="18px" font-weight="700" color="${fixed(accent.light)}" css-class="side brand" />
      <mj-class name="footer" padding="0 40px 8px" font-size="14px" line-height="1.5" color="${quiet}" css-class="side dim" />
    </mj-attributes>`;
}
