import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { BrandLook } from "#app/ui/settings/brand-props.ts";
import { url } from "#app/urls.ts";

const pauseMs = 350;

/** Shows the brand while somebody types; what is wrong or cannot be asked leaves the look as it was. */
export function useBrandLook(form: RefObject<HTMLFormElement>, first: BrandLook) {
  const [look, setLook] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(0);
  useEffect(() => setLook(first), [first]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const ask = useCallback(async () => {
    if (!form.current) return;
    latest.current += 1;
    const mine = latest.current;
    const body = new FormData(form.current);
    // The picture is looked at when it is kept.
    body.delete("logo");
    try {
      const answer = await fetch(url("settingsBrandLook"), { method: "POST", body });
      const { look: made } = (await answer.json()) as { look: BrandLook | null };
      if (made && mine === latest.current) setLook(made);
    } catch {
      // Offline: the button shows it once we are back.
    }
  }, [form]);

  const typed = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void ask(), pauseMs);
  }, [ask]);
  return { look, typed };
}
