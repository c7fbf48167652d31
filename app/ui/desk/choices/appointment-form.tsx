import { FoldedForm, type Own } from "#app/ui/desk/folded-form.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { ReadingReason } from "#app/ui/desk/reading-reason.tsx";
import { TextField } from "#app/ui/field.tsx";

type Props = {
  readonly fault: FormFault | undefined;
  /** Of an appointment there is, which gets other times. */
  readonly own?: Own;
};

const places = [0, 1, 2] as const;

/** One time to agree to, or up to three. */
export function OfferForm({ fault, own }: Props) {
  const field = (name: string) => fieldOf(fault, name);
  return (
    <FoldedForm
      intent={own ? "offer-anew" : "offer-appointment"}
      summary={own ? "Other times …" : "Offer an appointment"}
      send={own ? "Offer these, and mail it" : "Offer it, and mail it"}
      fault={fault}
      own={own}
    >
      {!own && (
        <>
          <TextField label="What happens then" required {...field("what")} />
          <TextField label="Where" {...field("place")} />
          <TextField
            label="Who comes, by name"
            hint="Nobody opens the door to a team."
            {...field("withWhom")}
          />
        </>
      )}
      <ReadingReason fault={fault} />
      {fault?.faults.slots && (
        <p className="text-sm font-medium text-alarm">{fault.faults.slots}</p>
      )}
      {places.map((place) => (
        <fieldset key={place} className="grid gap-2">
          <legend className="sr-only">Time {place + 1}</legend>
          <TextField
            label={`From ${place === 0 ? "(your time)" : "(if you like)"}`}
            type="datetime-local"
            {...field(`slots.${place}.startsAt`)}
          />
          <TextField label="Until" type="datetime-local" {...field(`slots.${place}.endsAt`)} />
        </fieldset>
      ))}
    </FoldedForm>
  );
}
