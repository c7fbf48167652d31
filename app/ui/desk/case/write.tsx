import { Form } from "@remix-run/react";
import { isOpen } from "#app/domain/cases/case-status.ts";
import { channels } from "#app/domain/cases/channel.ts";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { PostFields } from "#app/ui/desk/new-case/post-fields.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import type { CaseAnswer } from "./case-props.ts";

type CaseWriteProps = { readonly page: DeskCasePage; readonly answer: CaseAnswer | undefined };

/** An update or a note in one field, and a contact in two. */
export function CaseWrite({ page, answer }: CaseWriteProps) {
  const open = isOpen(page.head.status);
  const fault = faultOf(answer, "post");
  const moves = [
    { value: "", label: "Status as the rules set it" },
    { value: "understood", label: "Status: understood" },
    { value: "working", label: "Status: being put right" },
    { value: "waiting", label: "Status: waiting for the customer" },
  ];
  return (
    <Part title={open ? "Say a word" : "Keep a note"} id="post">
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="intent" value="post" />
        <input type="hidden" name="draftId" value={fault?.typed.draftId || page.newDraftId} />
        <TextArea
          label={open ? `To ${page.customer.name}, or a note among us` : "A note among us"}
          rows={4}
          {...fieldOf(fault, "body")}
          data-reply
          required
        />
        <div className="flex flex-wrap items-end gap-3">
          {open && (
            <div className="w-full sm:w-64">
              <ChoiceField
                label="Where the case stands"
                choices={moves}
                {...fieldOf(fault, "status")}
              />
            </div>
          )}
          {open && (
            <Button look="main" name="visibility" value="customer">
              Post to the customer
            </Button>
          )}
          <Button name="visibility" value="staff">
            Keep as a note
          </Button>
        </div>
        {fault?.faults.visibility && (
          <p className="text-sm font-medium text-alarm">{fault.faults.visibility}</p>
        )}
      </Form>
      {open && <NothingNew />}
      <LogContact answer={answer} />
    </Part>
  );
}

function NothingNew() {
  return (
    <Form method="post" className="mt-3 flex flex-wrap items-center gap-3">
      <input type="hidden" name="intent" value="nothing-new" />
      <Button>Nothing new yet, still on it</Button>
      <p className="text-sm text-quiet">A real update: it is mailed, and the clock starts anew.</p>
    </Form>
  );
}

const ways = [
  { value: "", label: "Choose …" },
  { value: "out:phone", label: "We called" },
  { value: "in:phone", label: "The customer called" },
  ...(["email", "letter", "in-person", "social", "web"] as const).flatMap((channel) => [
    {
      value: `in:${channel}`,
      label: `From the customer: ${channels[channel].label.toLowerCase()}`,
    },
    { value: `out:${channel}`, label: `From us: ${channels[channel].label.toLowerCase()}` },
  ]),
];

function LogContact({ answer }: Pick<CaseWriteProps, "answer">) {
  const fault = faultOf(answer, "contact");
  const field = (name: string) => fieldOf(fault, name);
  return (
    <details className="mt-4 border-t border-line pt-3" open={fault !== undefined} data-log>
      <summary className="cursor-pointer text-sm font-medium text-accent">
        Log a call, letter, post or talk
      </summary>
      <Form method="post" encType="multipart/form-data" className="group mt-3 grid gap-3">
        <input type="hidden" name="intent" value="contact" />
        <ChoiceField label="Who made contact, and how" choices={ways} {...field("how")} required />
        <PostFields
          field={field}
          className="hidden group-has-[option[value='in:social']:checked]:grid"
        />
        <div className="hidden gap-3 sm:grid-cols-2 group-has-[option[value='in:letter']:checked]:grid">
          <TextField
            label="The day it arrived"
            type="date"
            {...field("receivedOn")}
            hint="The customer reads since when we have held it."
          />
          <TextField
            label="Scans of it"
            name="files"
            error={fault?.faults.files}
            hint="Pictures or PDF, 10 MB together. The customer sees them too."
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif,image/heic,application/pdf"
            multiple
          />
        </div>
        <TextArea
          label="What was said"
          rows={3}
          {...field("words")}
          hint="The customer sees that we spoke, not these words."
          required
        />
        <div>
          <Button>Log it</Button>
        </div>
      </Form>
    </details>
  );
}
