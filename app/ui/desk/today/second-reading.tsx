import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { url } from "#app/urls.ts";
import type { TodayLine } from "./line.ts";

/** Read here, let go here; or opened in the composer, to see it as the customer will. */
export function SecondReading({ line }: { readonly line: TodayLine }) {
  const { toRead, subjectId, reference, customer } = line;
  if (!toRead) return null;
  return (
    <details className="w-full md:text-end">
      <summary className="cursor-pointer text-sm text-accent">Read it here</summary>
      <div className="mt-2 grid gap-2 text-start text-sm">
        <p
          className="rounded-md border border-line bg-paper px-3 py-2 whitespace-pre-wrap break-words"
          dir="auto"
        >
          {toRead.text}
        </p>
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="draftId" value={subjectId} />
          <input type="hidden" name="version" value={toRead.version} />
          <Button name="intent" value="approve" aria-label={`Let it leave: ${customer}`}>
            I have read it: let it leave
          </Button>
          <Link
            to={`${url("deskCompose", { reference })}?draft=${subjectId}`}
            className="text-accent"
          >
            See it as a mail, or change it
          </Link>
        </Form>
      </div>
    </details>
  );
}
