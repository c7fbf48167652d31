import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";
import { mailKindWords } from "./mail-words.ts";

export type Perhaps = {
  readonly reference: string;
  readonly subject: string;
  readonly customerName: string;
};

type DecideProps = {
  readonly reference: string | null;
  readonly perhaps: readonly Perhaps[];
  readonly hasReport: boolean;
  readonly reportWords: string | null;
  readonly about: { readonly id: string; readonly kind: string } | null;
  readonly fault: FormFault | undefined;
};

/** What a mail is that no rule could place: somebody says so, once. */
export function DecideReceived(props: DecideProps) {
  const { reference, perhaps, fault, hasReport, about } = props;
  const wrong = faultOf(fault, "settle");
  const guess = reference ?? perhaps[0]?.reference;
  return (
    <>
      {hasReport && about && <BelieveReport {...props} about={about} />}
      <Part title="Where it belongs">
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="intent" value="settle" />
          <TextField
            label="Case"
            name="reference"
            defaultValue={wrong?.typed.reference ?? guess}
            error={wrong?.faults.reference ?? wrong?.faults.as}
            hint="The reference of the case."
          />
          {perhaps.length > 0 && (
            <ul className="grid gap-1 text-sm">
              {perhaps.map((each) => (
                <li key={each.reference} className="break-words">
                  <Link
                    to={url("deskCase", { reference: each.reference })}
                    className="text-accent whitespace-nowrap"
                  >
                    {each.reference}
                  </Link>{" "}
                  <bdi>{each.customerName}</bdi>, <span dir="auto">{each.subject}</span>
                </li>
              ))}
            </ul>
          )}
          <div className="flex flex-wrap gap-2">
            <Button look="main" name="as" value="hers">
              It is the customer's
            </Button>
            <Button name="as" value="a-strangers">
              Somebody else's
            </Button>
            <Button name="as" value="dismissed">
              Nothing to us
            </Button>
          </div>
          <p className="text-sm text-quiet">
            As the customer's it is a contact of the case, with its files. A case that was over is
            open again by it, and the customer is told.
          </p>
        </Form>
      </Part>
    </>
  );
}

type BelieveProps = Pick<DecideProps, "reportWords"> & {
  readonly about: { readonly id: string; readonly kind: string };
};

function BelieveReport({ about, reportWords }: BelieveProps) {
  return (
    <Part title="About a mail of ours">
      <p className="text-sm">
        It says that{" "}
        <Link to={url("deskMessage", { id: about.id })} className="text-accent">
          {mailKindWords(about.kind)}
        </Link>{" "}
        did not arrive{reportWords ? ":" : "."}
      </p>
      {reportWords && <p className="text-sm break-words text-quiet">{reportWords}</p>}
      <Form method="post" className="mt-2">
        <input type="hidden" name="intent" value="settle" />
        <Button name="as" value="report">
          Take it as true
        </Button>
      </Form>
    </Part>
  );
}
