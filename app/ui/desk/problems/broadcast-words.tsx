import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { FormSection } from "#app/ui/desk/form-section.tsx";
import type { BroadcastPageProps } from "#app/ui/desk/problems/broadcast-props.ts";
import { ChoiceField, TextArea } from "#app/ui/field.tsx";
import { languageNames, languages, matchLanguage } from "#emails/kit/locale.ts";

const moments = [
  { value: "update", label: "Update" },
  { value: "problem-fixed", label: "Fixed for everyone" },
];

type Props = Pick<BroadcastPageProps, "id" | "broadcast" | "audience"> & {
  readonly fault: FormFault | undefined;
};

/** What is told, once a language. Nothing leaves by saving it. */
export function BroadcastWords({ id, broadcast, audience, fault }: Props) {
  const spoken = new Map<string, number>();
  for (const { language, count } of audience.languages) {
    const ours = matchLanguage(language);
    spoken.set(ours, (spoken.get(ours) ?? 0) + count);
  }
  // What they read comes first; each other language is there to be written all the same.
  const order = languageNames.toSorted((a, b) => (spoken.get(b) ?? 0) - (spoken.get(a) ?? 0));
  return (
    <Form method="post" className="grid gap-6">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={broadcast?.version ?? 0} />
      <FormSection
        title="What is told"
        hint="Greeting, link, the next word and the signature of each case’s owner come by themselves. Who reads a language that is left empty gets the English words."
      >
        <ChoiceField
          label="What it is"
          name="moment"
          choices={moments}
          defaultValue={fault?.typed.moment ?? broadcast?.moment ?? "update"}
        />
        {order.map((language) => (
          <TextArea
            key={language}
            label={languages[language].name}
            hint={`${(spoken.get(language) ?? 0).toLocaleString("en-GB")} read it`}
            name={`words.${language}`}
            rows={spoken.has(language) ? 5 : 1}
            lang={language}
            dir={languages[language].direction}
            defaultValue={fault?.typed[`words.${language}`] ?? broadcast?.words[language] ?? ""}
            error={fault?.faults[`words.${language}`]}
          />
        ))}
        {fault?.faults.words && <p className="text-sm text-alarm">{fault.faults.words}</p>}
        <TextArea
          label="Why an error of the reading is left as it is"
          hint="Only where the reading stops it and is wrong. It is kept."
          name="readingReason"
          rows={1}
          defaultValue={fault?.typed.readingReason ?? broadcast?.readingReason ?? ""}
          error={fault?.faults.readingReason}
        />
      </FormSection>
      <div>
        <Button name="intent" value="write">
          Save and look at it
        </Button>
      </div>
    </Form>
  );
}
