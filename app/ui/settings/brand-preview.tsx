import { Notice } from "#app/ui/notice.tsx";
import type { BrandLook } from "./brand-props.ts";

const shown = [
  ["page", "Page"],
  ["mail", "Mail"],
] as const;
const schemes = [
  ["light", "Light"],
  ["dark", "Dark"],
] as const;

/** A page and a mail of nobody's in this brand's hand. What is shown is chosen by radio buttons: no script. */
export function BrandPreview({ look }: { look: BrandLook }) {
  return (
    <section aria-label="Preview" className="group min-w-0 xl:sticky xl:top-4 xl:self-start">
      <h2 className="mb-2 text-base font-semibold">As customers would see it</h2>
      {look.accent.length > 0 && (
        <div className="mb-3">
          <Notice look="warn">
            {look.accent.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        </div>
      )}
      <div className="mb-3 flex flex-wrap gap-x-6">
        <Chooser name="shown" legend="What to show" options={shown} />
        <Chooser name="scheme" legend="In which light" options={schemes} />
      </div>
      {shown.map(([which, label]) =>
        schemes.map(([scheme]) => (
          <iframe
            key={`${which} ${scheme}`}
            title={`${label}, ${scheme}`}
            srcDoc={inScheme(look[which], scheme)}
            sandbox=""
            referrerPolicy="no-referrer"
            className={`hidden h-[44rem] w-full max-w-[620px] rounded-md border border-line ${places[`${which} ${scheme}`]}`}
          />
        )),
      )}
    </section>
  );
}

// Written out: the style sheet is made from the names that stand in the source.
const places: Readonly<Record<string, string>> = {
  "page light": "group-has-[[value=page]:checked]:group-has-[[value=light]:checked]:block bg-white",
  "page dark": "group-has-[[value=page]:checked]:group-has-[[value=dark]:checked]:block bg-black",
  "mail light": "group-has-[[value=mail]:checked]:group-has-[[value=light]:checked]:block bg-white",
  "mail dark": "group-has-[[value=mail]:checked]:group-has-[[value=dark]:checked]:block bg-black",
};

type ChooserProps = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
};

function Chooser({ name, legend, options }: ChooserProps) {
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr-only">{legend}</legend>
      {options.map(([value, label], at) => (
        <label
          key={value}
          className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2 text-sm has-checked:bg-paper has-checked:font-semibold pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={at === 0}
            className="accent-accent"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The frame follows the choice, whatever the screen prefers. */
function inScheme(html: string, scheme: "light" | "dark"): string {
  const chosen = scheme === "dark" ? "@media all" : "@media not all";
  return html
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, chosen)
    .replaceAll(/color-scheme:\s*light dark/g, `color-scheme:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}
