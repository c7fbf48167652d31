import { Form, Link } from "@remix-run/react";
import type { ProblemPageData } from "#app/operations/views/problem-page.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";

type Props = ProblemPageData & {
  readonly timeZone: string;
  readonly mayWrite: boolean;
  readonly answer: FormFault | undefined;
};
type Case = Omit<ProblemPageData["cases"][number], "likeness">;

/** The cases of a problem, and a field for one more. */
export function CasesPart({ cases, counts, mayWrite, answer, timeZone }: Props) {
  const fault = faultOf(answer, "link");
  return (
    <Part title={`Cases (${counts.cases})`}>
      {cases.length > 0 && (
        <ul className="mb-3 divide-y divide-line rounded-md border border-line bg-paper">
          {cases.map((each) => (
            <Line key={each.reference} each={each} timeZone={timeZone}>
              {mayWrite && <LinkButton reference={each.reference} take="unlink" />}
            </Line>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <TextField
            label="Reference of a case that belongs to it"
            name="reference"
            defaultValue={fault?.typed.reference ?? ""}
            error={fault?.faults.reference}
            placeholder="AM-7K3Q-X2M9"
          />
          <Button name="intent" value="link">
            Add the case
          </Button>
        </Form>
      )}
    </Part>
  );
}

/** Cases that are like it, each with why. People decide. */
export function SuggestedPart({ suggested, mayWrite, timeZone }: Props) {
  if (suggested.length === 0) return null;
  return (
    <Part title="These look alike">
      <ul className="divide-y divide-line rounded-md border border-line bg-paper">
        {suggested.map(({ likeness, ...each }) => (
          <Line key={each.reference} each={each} timeZone={timeZone}>
            <span className="text-quiet">
              {[
                likeness.sameProduct && "the same product",
                likeness.sameWords.length > 0 && `says “${likeness.sameWords.join(", ")}”`,
              ]
                .filter(Boolean)
                .join("; ")}
            </span>
            {mayWrite && <LinkButton reference={each.reference} take="link" />}
          </Line>
        ))}
      </ul>
    </Part>
  );
}

type LineProps = {
  readonly each: Case;
  readonly timeZone: string;
  readonly children: React.ReactNode;
};

function Line({
  each: { reference, subject, customerName, openedAt },
  timeZone,
  children,
}: LineProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2 text-sm">
      <Link to={url("deskCase", { reference })} className="min-w-0 font-medium text-accent">
        <bdi>{subject}</bdi>
      </Link>
      <bdi className="min-w-0">{customerName}</bdi>
      <span className="text-quiet">
        <Moment at={openedAt} timeZone={timeZone} />
      </span>
      <span className="ms-auto flex flex-wrap items-baseline gap-2">{children}</span>
    </li>
  );
}

/** At the line of a case: links it, or takes it off. */
function LinkButton({ reference, take }: { reference: string; take: "link" | "unlink" }) {
  return (
    <Form method="post">
      <input type="hidden" name="reference" value={reference} />
      <Button
        look="quiet"
        name="intent"
        value={take}
        aria-label={`${take === "link" ? "Belongs to it" : "Take it off"}: ${reference}`}
      >
        {take === "link" ? "Belongs to it" : "Take it off"}
      </Button>
    </Form>
  );
}
