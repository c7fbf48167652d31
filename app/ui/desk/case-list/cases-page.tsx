import { Form, Link } from "@remix-run/react";
import { caseStatuses } from "#app/domain/cases/case-status.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";
import { type CaseLine, CaseTable } from "./case-table.tsx";
import { SavedViews, type ViewLine } from "./saved-views.tsx";

type CasesPageProps = {
  readonly cases: readonly CaseLine[];
  readonly next: string | null;
  readonly asked: { readonly q: string; readonly status: string; readonly owner: string };
  readonly isFirstPage: boolean;
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly timeZone: string;
  readonly view: string | null;
  readonly views: readonly ViewLine[];
  readonly answer: FormFault | undefined;
};

const statuses = [
  { value: "", label: "Any" },
  { value: "open", label: "All open" },
  { value: "late", label: "Word overdue" },
  ...Object.entries(caseStatuses).map(([value, { label }]) => ({ value, label })),
];

/** Every case, found by whatever the customer can say on the phone. */
export function CasesPage(props: CasesPageProps) {
  const { cases, next, asked, isFirstPage, owners, timeZone, view, views, answer } = props;
  const address = (after?: string) => {
    const filter = view ? { view } : asked;
    const search = new URLSearchParams({ ...filter, ...(after ? { after } : {}) });
    return `${url("deskCases")}?${search}`;
  };
  return (
    <>
      <PageHead title="Cases" />
      <SaidNotice />
      <SavedViews views={views} current={view} asked={asked} answer={answer} />
      <Form
        method="get"
        role="search"
        className="mb-4 grid items-end gap-3 md:grid-cols-[1fr_12rem_12rem_auto]"
      >
        <TextField
          label="Search"
          name="q"
          type="search"
          data-search
          placeholder="Name, reference, mail, phone, product, serial"
          defaultValue={asked.q}
          key={asked.q}
          dir="auto"
        />
        <ChoiceField label="Status" name="status" choices={statuses} defaultValue={asked.status} />
        <ChoiceField
          label="Owner"
          name="owner"
          defaultValue={asked.owner}
          choices={[
            { value: "", label: "Anyone" },
            { value: "me", label: "Me" },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button look="main">Find</Button>
      </Form>
      {cases.length === 0 ? (
        <p className="rounded-md border border-line bg-paper px-6 py-10">
          No case fits. Try fewer words, or part of a word.{" "}
          {(asked.q || asked.status || asked.owner) && (
            <Link to={url("deskCases")} className="text-accent underline">
              Show all cases
            </Link>
          )}
        </p>
      ) : (
        <CaseTable cases={cases} timeZone={timeZone} />
      )}
      <nav aria-label="Pages" className="mt-4 flex gap-2">
        {!isFirstPage && (
          <Link to={address()} className={buttonClass("plain")}>
            First page
          </Link>
        )}
        {next && (
          <Link to={address(next)} className={buttonClass("plain")} rel="next">
            Next page
          </Link>
        )}
      </nav>
    </>
  );
}
