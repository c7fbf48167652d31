import { Form } from "@remix-run/react";
import type { DeskCasePage } from "#app/operations/views/desk/case-page.ts";
import { Button } from "#app/ui/button.tsx";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";
import type { CaseAnswer } from "./case-props.ts";

type CaseFilesProps = {
  readonly page: DeskCasePage;
  readonly mayAdd: boolean;
  readonly answer: CaseAnswer | undefined;
};

/** Photos and papers; pictures small, the rest by name. */
export function CaseFiles({ page, mayAdd, answer }: CaseFilesProps) {
  const fault = faultOf(answer, "add-files");
  return (
    <Part title="Photos and papers">
      {page.files.length === 0 && <p className="text-sm text-quiet">None yet.</p>}
      <ul className="flex flex-wrap gap-3">
        {page.files.map((file) => (
          <li key={file.id} className="w-24 text-xs">
            <a href={url("deskFile", { id: file.id })} className="grid gap-1 text-accent">
              {isShown(file.mediaType) && (
                <img
                  src={url("deskFile", { id: file.id })}
                  alt=""
                  loading="lazy"
                  className="h-20 w-24 rounded border border-line object-cover"
                />
              )}
              <span className="break-words" dir="auto">
                {file.name}
              </span>
            </a>
            <span className="text-quiet">{sizeWords(file.sizeBytes)}</span>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <details className="mt-2" open={fault !== undefined}>
          <summary className="cursor-pointer text-sm text-accent">Add files</summary>
          <Form method="post" encType="multipart/form-data" className="mt-2 grid gap-2">
            <input type="hidden" name="intent" value="add-files" />
            <TextField
              label="Files"
              name="files"
              hint="Pictures or PDF, 10 MB together. The customer sees them too."
              error={fault?.faults.files}
              type="file"
              multiple
              required
            />
            <div>
              <Button>Add them</Button>
            </div>
          </Form>
        </details>
      )}
    </Part>
  );
}

/** What browsers draw. HEIC is shown by few. */
function isShown(mediaType: string): boolean {
  return mediaType.startsWith("image/") && mediaType !== "image/heic";
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
