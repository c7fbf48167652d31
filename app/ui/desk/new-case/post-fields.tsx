import { networks } from "#app/domain/posts/network.ts";
import { Beside } from "#app/ui/desk/form-section.tsx";
import { ChoiceField, TextField } from "#app/ui/field.tsx";

type Wired = { readonly defaultValue: string | undefined; readonly error: string | undefined };

type Props = {
  readonly field: (name: string) => Wired;
  /** Says when they are needed; stands in a form's own group, so that the choice of a channel shows them. */
  readonly className: string;
};

const choices = [
  { value: "", label: "Choose …" },
  ...Object.entries(networks).map(([value, label]) => ({ value, label })),
];

/** Where it was said in public (R26). The picture is for staff, the link is opened by nobody but them. */
export function PostFields({ field, className }: Props) {
  return (
    <fieldset className={`gap-3 rounded-md border border-line px-4 pt-2 pb-4 ${className}`}>
      <legend className="px-1 text-sm font-semibold">The post in public</legend>
      <Beside>
        <ChoiceField
          label="Where"
          name="post.network"
          {...field("post.network")}
          choices={choices}
        />
        <TextField
          label="Posted under the name"
          name="post.handle"
          {...field("post.handle")}
          hint="Kept private. Enough to begin with, where no address is known."
          autoComplete="off"
          spellCheck={false}
        />
      </Beside>
      <TextField
        label="Link of the post"
        name="post.url"
        {...field("post.url")}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        label="Picture of the post"
        name="postPicture"
        error={field("postPicture").error}
        hint="For us alone: others can be seen on it."
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif,image/heic"
      />
    </fieldset>
  );
}
