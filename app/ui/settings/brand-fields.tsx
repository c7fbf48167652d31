import { FormSection } from "#app/ui/desk/form-section.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import type { BrandFields } from "./brand-props.ts";

type Wired = {
  readonly name: string;
  readonly defaultValue: string | undefined;
  readonly error: string | undefined;
};

type Props = {
  readonly field: (name: keyof BrandFields) => Wired;
  readonly logo: string | null;
  readonly logoFault: string | undefined;
};

/** What a brand is made of: its look, who writes, its small print. */
export function BrandFieldSet({ field, logo, logoFault }: Props) {
  return (
    <>
      <FormSection title="What customers know" hint="On their page and in every mail.">
        <TextField label="Name" {...field("name")} dir="auto" required />
        <TextField
          label="Accent colour"
          {...field("accent")}
          type="color"
          hint="Buttons, links and the stepper. Where it could not be read it is adjusted, and said beside."
        />
        <TextField
          label="Logo"
          name="logo"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          hint="PNG, JPEG or WebP under 200 kB. Without one the name stands there."
          error={logoFault}
        />
        {logo && (
          <div className="flex flex-wrap items-center gap-4">
            <img src={logo} alt="The logo as it is" className="h-9 w-auto max-w-48" />
            <label className="flex min-h-9 items-center gap-2 text-sm pointer-coarse:min-h-11">
              <input type="checkbox" name="noLogo" value="yes" className="accent-accent" />
              Take it off
            </label>
          </div>
        )}
        <TextField label="Phone for everything else" {...field("supportPhone")} type="tel" />
        <TextField
          label="Page where anybody can write to you"
          {...field("contactUrl")}
          type="url"
          hint="Begins with https://. Replies to posts in public may point there."
        />
      </FormSection>
      <FormSection
        title="Who the mail comes from"
        hint="Empty: the installation’s own sender. Another domain has to allow your relay; amends doctor says what its DNS lacks."
      >
        <TextField label="Sender’s name" {...field("senderName")} dir="auto" />
        <TextField label="Sender’s address" {...field("senderAddress")} type="email" />
        <TextField
          label="Reply address"
          {...field("replyTo")}
          type="email"
          hint="Used where this installation reads no mailbox: where it does, replies come back to their case."
        />
      </FormSection>
      <FormSection title="Small print" hint="At the end of the page and of every mail.">
        <TextArea label="Postal address" {...field("postalAddress")} rows={2} />
        <TextArea label="Legal lines" {...field("legal")} rows={3} />
      </FormSection>
    </>
  );
}
