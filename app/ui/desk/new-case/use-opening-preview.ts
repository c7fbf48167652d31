import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { OpeningPreview } from "#app/operations/views/composer-preview.ts";
import { url } from "#app/urls.ts";

const pauseMs = 350;

/** The form as it stands, without its files: the mail does not show them. */
function typedIn(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (typeof value !== "string") body.delete(name);
  return body;
}

/** What the server says of it; null when it cannot be asked, or was asked again meanwhile. */
async function askServer(
  form: HTMLFormElement,
  signal: AbortSignal,
): Promise<OpeningPreview | null> {
  try {
    const request = { method: "POST", body: typedIn(form), signal };
    const answer = await fetch(url("deskNewCasePreview"), request);
    return answer.ok ? ((await answer.json()) as OpeningPreview) : null;
  } catch {
    return null;
  }
}

/** The first mail while somebody fills in the form; a pause of a third of a second is enough. */
export function useOpeningPreview(
  form: RefObject<HTMLFormElement>,
  first: OpeningPreview | undefined,
): { readonly preview: OpeningPreview | undefined; readonly typed: () => void } {
  const [preview, setPreview] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const asking = useRef<AbortController>();
  const ask = useCallback(async () => {
    if (!form.current) return;
    asking.current?.abort();
    asking.current = new AbortController();
    const answer = await askServer(form.current, asking.current.signal);
    if (answer) setPreview(answer);
  }, [form]);
  const typed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(), pauseMs);
  }, [ask]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asking.current?.abort();
    },
    [],
  );
  return { preview, typed };
}
