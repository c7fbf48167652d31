import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { OpeningPreview } from "#app/operations/views/composer-preview.ts";
import { Button } from "#app/ui/button.tsx";
import { LivePreview } from "#app/ui/composer/live-preview.tsx";
import { fieldOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FirstWordsFields } from "./first-words-fields.tsx";
import { CustomerFields, OwnerFields, WhatHappenedFields } from "./new-case-fields.tsx";
import { useOpeningPreview } from "./use-opening-preview.ts";

type NewCasePageProps = {
  readonly formKey: string;
  /** Of the member of staff: the clocks on which "received" is typed. */
  readonly timeZone: string;
  readonly customerZone: string;
  readonly zones: readonly string[];
  readonly owners: readonly { readonly name: string; readonly email: string }[];
  /** The usual one first. */
  readonly brands: readonly string[];
  readonly answer: NewCaseAnswer | undefined;
};

/** What the form answered when it opened nothing: what was wrong, or the first mail to look at. */
export type NewCaseAnswer = {
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: Readonly<Record<string, string>>;
  readonly preview?: OpeningPreview;
};

const noMailYet =
  "It shows as soon as the name, an e-mail address, what it is about, what happened and how it reached us are there. Without an address no mail leaves, and a call is owed instead.";

/** Logs a failure: who, what in her words, how and when it reached us, how bad, and whose it is. */
export function NewCasePage(props: NewCasePageProps) {
  const { formKey, timeZone, customerZone, zones, owners, brands, answer } = props;
  const typed = answer?.typed ?? {};
  const field = (name: string) => fieldOf(answer, name);
  const form = useRef<HTMLFormElement>(null);
  const { preview, typed: changed } = useOpeningPreview(form, answer?.preview);
  const findings = preview?.findings ?? [];
  const stops = findings.some(({ level, mayOverride }) => level === "error" && mayOverride);
  const count = Object.keys(answer?.faults ?? {}).length;
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
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
        <Form
          ref={form}
          method="post"
          encType="multipart/form-data"
          onInput={changed}
          className="group grid min-w-0 max-w-4xl content-start gap-6"
        >
          <input type="hidden" name="formKey" value={typed.formKey ?? formKey} />
          <CustomerFields field={field} customerZone={customerZone} zones={zones} />
          <WhatHappenedFields field={field} timeZone={timeZone} />
          <OwnerFields field={field} owners={owners} brands={brands} />
          <FirstWordsFields
            field={field}
            mayLeave={stops || Boolean(typed.readingReason)}
            findings={findings}
          />
          <div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
            <Button look="main">Open the case</Button>
            <Button name="intent" value="preview">
              Show the first mail
            </Button>
            <p className="text-sm text-quiet">
              The acknowledgement leaves within seconds: your words or ours, who owns it, what we
              understood, the next word, the link.
            </p>
          </div>
        </Form>
        <LivePreview
          preview={preview ?? { mail: null }}
          customer={{ locale: preview?.locale ?? "en" }}
          nothing={noMailYet}
        />
      </div>
    </>
  );
}
