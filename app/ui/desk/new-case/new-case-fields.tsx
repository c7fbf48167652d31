import { channels } from "#app/domain/cases/channel.ts";
import { faults } from "#app/domain/cases/fault.ts";
import { severities } from "#app/domain/clock/severity.ts";
import { Beside, FormSection } from "#app/ui/desk/form-section.tsx";
import { ChoiceField, TextArea, TextField } from "#app/ui/field.tsx";
import { languages } from "#emails/kit/locale.ts";
import { PostFields } from "./post-fields.tsx";

type Wired = {
  readonly name: string;
  readonly defaultValue: string | undefined;
  readonly error: string | undefined;
};
type Fields = { readonly field: (name: string) => Wired };

const labelled = (table: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(table).map(([value, { label }]) => ({ value, label }));
const spoken = Object.entries(languages).map(([value, { name }]) => ({ value, label: name }));

type CustomerFieldsProps = Fields & {
  readonly customerZone: string;
  readonly zones: readonly string[];
};

/** Who it happened to, and how to reach her. */
export function CustomerFields({ field, customerZone, zones }: CustomerFieldsProps) {
  const zone = field("customer.timezone");
  return (
    <FormSection
      title="The customer"
      hint="An e-mail address or a phone number: we have to reach them. Of a post in public the name it stands under is enough to begin with."
    >
      <TextField label="Name" {...field("customer.name")} autoComplete="off" dir="auto" required />
      <Beside>
        <TextField
          label="E-mail"
          {...field("customer.email")}
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField label="Phone" {...field("customer.phone")} type="tel" autoComplete="off" />
      </Beside>
      <Beside>
        <ChoiceField label="Language" {...field("customer.locale")} choices={spoken} />
        <TextField
          label="Time zone"
          {...zone}
          defaultValue={zone.defaultValue ?? customerZone}
          list="time-zones"
          autoComplete="off"
          spellCheck={false}
        />
      </Beside>
      <datalist id="time-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FormSection>
  );
}

/** What failed, in the customer's words, and how it reached us. */
export function WhatHappenedFields({ field, timeZone }: Fields & { timeZone: string }) {
  return (
    <FormSection
      title="What happened"
      hint="In the customer's own words: they are read back before anything is offered."
    >
      <TextField label="What it is about" {...field("subject")} dir="auto" required />
      <TextArea label="What happened" {...field("problem")} rows={7} required />
      <Beside>
        <TextField label="Product" {...field("product")} dir="auto" />
        <TextField label="Serial number" {...field("serial")} spellCheck={false} />
        <TextField label="Order number" {...field("order")} spellCheck={false} />
        <TextField label="Place" {...field("place")} dir="auto" />
      </Beside>
      <Beside>
        <ChoiceField
          label="How it reached us"
          {...field("channel")}
          choices={[{ value: "", label: "Choose …" }, ...labelled(channels)]}
          required
        />
        <TextField
          label={`When it reached us (${timeZone})`}
          {...field("receivedAt")}
          hint="Empty for now. A letter: the day it arrived."
          type="datetime-local"
        />
      </Beside>
      <PostFields
        field={field}
        className="hidden group-has-[[name=channel]_option[value=social]:checked]:grid"
      />
      <TextField
        label="Photos and papers"
        name="files"
        error={field("files").error}
        hint="Pictures or PDF, 10 MB together."
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,image/heic,application/pdf"
        multiple
      />
    </FormSection>
  );
}

type OwnerFieldsProps = Fields & {
  readonly owners: readonly { readonly name: string; readonly email: string }[];
  readonly brands: readonly string[];
};

/** How bad it is, whose doing, and who is responsible. */
export function OwnerFields({ field, owners, brands }: OwnerFieldsProps) {
  const severity = field("severity");
  const fault = field("fault");
  return (
    <FormSection title="How we take it" hint="Severity sets how often the customer hears from us.">
      <Beside>
        <ChoiceField
          label="How bad it is for the customer"
          {...severity}
          defaultValue={severity.defaultValue ?? "normal"}
          choices={labelled(severities)}
        />
        <ChoiceField
          label="Whose doing it was"
          {...fault}
          defaultValue={fault.defaultValue ?? "unclear"}
          choices={labelled(faults)}
        />
        <ChoiceField
          label="Owner"
          {...field("owner")}
          choices={[
            { value: "", label: "Me, or who has the fewest cases" },
            ...owners.map(({ name, email }) => ({ value: email, label: name })),
          ]}
        />
        {brands.length > 1 && (
          <ChoiceField
            label="Brand"
            {...field("brand")}
            hint="Whose name and look the customer sees."
            choices={brands.map((name) => ({ value: name, label: name }))}
          />
        )}
        <TextField
          label="Outside reference"
          {...field("externalRef")}
          hint="What another system calls it. The same one again is the same case."
          spellCheck={false}
        />
      </Beside>
    </FormSection>
  );
}
