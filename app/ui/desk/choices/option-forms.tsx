import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";

type Fault = FormFault | undefined;

/** As many as fit beside a case; a program may put more. */
const places = [0, 1, 2] as const;

/** Up to three ways of putting it right, or an honest no with what we can do instead (R16). */
export function PutOptionsForm({ fault }: { fault: Fault }) {
  return (
    <FoldedForm
      intent="put-options"
      summary="Put options to the customer"
      send="Put them to the customer, and mail it"
      fault={fault}
      className="mt-3"
    >
      <label className="flex items-start gap-2 text-sm">
        <input
          type="checkbox"
          name="isHonestNo"
          value="true"
          defaultChecked={fault?.typed.isHonestNo === "true"}
          className="mt-1"
        />
        An honest no: we cannot do what was hoped for; here is what we can do
      </label>
      <TextArea
        label="What you say above them"
        rows={2}
        hint="With an honest no: why it cannot be done."
        {...fieldOf(fault, "words")}
      />
      <ReadingReason fault={fault} />
      {fault?.faults.options && (
        <p className="text-sm font-medium text-alarm">{fault.faults.options}</p>
      )}
      {places.map((place) => (
        <OptionFields key={place} place={place} fault={fault} />
      ))}
    </FoldedForm>
  );
}

/** One option: what it is, and what it costs her (R14). Without a title it is left out. */
function OptionFields({ place, fault }: { place: number; fault: Fault }) {
  const field = (name: string) => fieldOf(fault, `options.${place}.${name}`);
  return (
    <fieldset className="grid gap-2 border-t border-line pt-2">
      <legend className="text-sm font-semibold">Option {place + 1}</legend>
      <TextField label="What" {...field("title")} />
      <TextArea label="More about it" rows={2} {...field("words")} />
      <div className="grid grid-cols-2 gap-2">
        <TextField label="Minutes it takes" inputMode="numeric" {...field("minutes")} />
        <TextField label="Trips it takes" inputMode="numeric" {...field("trips")} />
        <TextField label="The customer pays" inputMode="decimal" {...field("amount")} />
        <TextField label="Currency" maxLength={3} {...field("currency")} />
      </div>
      <TextArea label="Why it costs a trip or money" rows={2} {...field("why")} />
    </fieldset>
  );
}
