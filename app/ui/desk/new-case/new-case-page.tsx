import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { fieldOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FirstWordsFields } from "./first-words-fields.tsx";
import { CustomerFields, OwnerFields, WhatHappenedFields } from "./new-case-fields.tsx";

type NewCasePageProps = {
  readonly formKey: string;
  /** Of the member of staff: the clocks on which "received" is typed. */
  readonly timeZone: string;
  readonly customerZone: string;
  readonly zones: readonly string[];
  readonly owners: readonly { readonly name: string; readonly email: string }[];
  /** The usual one first. */
  readonly brands: readonly string[];
  readonly fault:
    | {
        readonly faults: Readonly<Record<string, string>>;
        readonly typed: Readonly<Record<string, string>>;
      }
    | undefined;
};

/** Logs a failure: who, what in her words, how and when it reached us, how bad, and whose it is. */
export function NewCasePage(props: NewCasePageProps) {
  const { formKey, timeZone, customerZone, zones, owners, brands, fault } = props;
  const typed = fault?.typed ?? {};
  const field = (name: string) => fieldOf(fault, name);
  const count = Object.keys(fault?.faults ?? {}).length;
  return (
    <>
      <PageHead title="Log a failure" />
      {count > 0 && (
        <div className="mb-4">
          <Notice look="alarm">
            Nothing was written yet.{" "}
            {count === 1 ? "One field needs another look." : `${count} fields need another look.`}
            {" Choose files again: a browser does not keep them."}
          </Notice>
        </div>
      )}
      <Form method="post" encType="multipart/form-data" className="group grid max-w-4xl gap-6">
        <input type="hidden" name="formKey" value={typed.formKey ?? formKey} />
        <CustomerFields field={field} customerZone={customerZone} zones={zones} />
        <WhatHappenedFields field={field} timeZone={timeZone} />
        <OwnerFields field={field} owners={owners} brands={brands} />
        <FirstWordsFields field={field} mayLeave={Boolean(typed.readingReason)} />
        <div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
          <Button look="main">Open the case</Button>
          <p className="text-sm text-quiet">
            The acknowledgement leaves within seconds: your words or ours, who owns it, what we
            understood, the next word, the link.
          </p>
        </div>
      </Form>
    </>
  );
}
