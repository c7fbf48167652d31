import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { TextField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";

export type ViewLine = {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly isMine: boolean;
};

type Props = {
  readonly views: readonly ViewLine[];
  /** The view that is open, by id. */
  readonly current: string | null;
  readonly asked: { readonly q: string; readonly status: string; readonly owner: string };
  readonly answer: FormFault | undefined;
};

/** Filters that have a name: one press, or `v` and Tab. */
export function SavedViews({ views, current, asked, answer }: Props) {
  const open = views.find(({ id }) => id === current);
  const fault = faultOf(answer, "save-view");
  const isFilter = Boolean(asked.q || asked.status || asked.owner);
  if (views.length === 0 && !isFilter && !fault) return null;
  return (
    <div className="mb-4 flex flex-wrap items-start gap-x-4 gap-y-2">
      {views.length > 0 && (
        <nav aria-label="Saved views" data-views className="flex min-w-0 flex-wrap gap-1">
          {views.map(({ id, name, isShared }) => (
            <Link
              key={id}
              to={`${url("deskCases")}?view=${id}`}
              aria-current={id === current ? "page" : undefined}
              className={`max-w-full truncate rounded-md border px-2.5 py-1 text-sm no-underline pointer-coarse:py-3 ${id === current ? "border-accent font-semibold text-accent" : "border-line text-ink hover:bg-panel"}`}
            >
              {name}
              {isShared && <span className="text-quiet"> · shared</span>}
            </Link>
          ))}
        </nav>
      )}
      {open?.isMine && (
        <Form method="post">
          <input type="hidden" name="intent" value="remove-view" />
          <input type="hidden" name="viewId" value={open.id} />
          <Button look="quiet" aria-label={`Take the name off: ${open.name}`}>
            Take the name off
          </Button>
        </Form>
      )}
      {(fault || (isFilter && !open)) && <Save asked={asked} fault={fault} />}
    </div>
  );
}

type SaveProps = Pick<Props, "asked"> & { readonly fault: FormFault | undefined };

/** After a fault the filter is the one that was to be saved. */
function Save({ asked, fault }: SaveProps) {
  const { q = "", status = "", owner = "" } = fault?.typed ?? asked;
  return (
    <details open={fault !== undefined} className="text-sm">
      <summary className="cursor-pointer py-1 text-accent pointer-coarse:py-3">
        Save this view
      </summary>
      <Form method="post" className="mt-2 grid max-w-sm gap-3">
        <input type="hidden" name="intent" value="save-view" />
        <input type="hidden" name="q" value={q} />
        <input type="hidden" name="status" value={status} />
        <input type="hidden" name="owner" value={owner} />
        <TextField
          label="A name for it"
          name="name"
          maxLength={60}
          required
          autoComplete="off"
          defaultValue={fault?.typed.name}
          error={Object.values(fault?.faults ?? {})[0]}
        />
        <label className="flex items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name="isShared"
            value="yes"
            defaultChecked={fault?.typed.isShared === "yes"}
          />
          Everybody on the desk sees it
        </label>
        <div>
          <Button>Save it</Button>
        </div>
      </Form>
    </details>
  );
}
