import type { ReactNode } from "react";
import type { DraftPart } from "#app/domain/composer/moment-row.ts";

type PartFieldsProps = {
  readonly parts: readonly DraftPart[];
  readonly render: (part: DraftPart) => ReactNode;
};

type Block = { readonly group: string | undefined; readonly parts: readonly DraftPart[] };

/** The parts in their order; those that belong together stand in one frame, its small fields side by side. */
export function PartFields({ parts, render }: PartFieldsProps) {
  return blocksOf(parts).map(({ group, parts: own }) =>
    group ? (
      <fieldset
        key={group}
        className="grid grid-cols-2 gap-3 rounded-md border border-line px-4 pt-2 pb-4"
      >
        <legend className="px-1 text-sm font-semibold">{group}</legend>
        {own.map((part) => (
          <div key={part.name} className={widthOf(part)}>
            {render(part)}
          </div>
        ))}
      </fieldset>
    ) : (
      own.map((part) => <div key={part.name}>{render(part)}</div>)
    ),
  );
}

/** Numbers side by side; times too, where there is room for them. */
function widthOf({ field }: DraftPart): string {
  if (!field) return "col-span-2 min-w-0";
  return field === "time" ? "col-span-2 min-w-0 sm:col-span-1" : "min-w-0";
}

function blocksOf(parts: readonly DraftPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last && part.group && last.group === part.group) {
      blocks[blocks.length - 1] = { ...last, parts: [...last.parts, part] };
    } else blocks.push({ group: part.group, parts: [part] });
  }
  return blocks;
}
