import { useCallback, useRef } from "react";
import { Button } from "#app/ui/button.tsx";
import { keyWords, useDeskKeys } from "./keys.ts";

/** The desk's keys, and the list of them. */
export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = useCallback(() => {
    if (dialog.current?.open) dialog.current.close();
    else dialog.current?.showModal();
  }, []);
  useDeskKeys(toggle);
  return (
    <dialog
      ref={dialog}
      aria-label="Keys"
      className="m-auto w-full max-w-sm rounded-md border border-line bg-paper p-5 text-ink backdrop:bg-black/40"
    >
      <dl className="grid gap-2">
        {keyWords.map(([key, does]) => (
          <div key={key} className="flex gap-3">
            <dt className="w-16 font-mono text-sm">
              <kbd>{key}</kbd>
            </dt>
            <dd className="text-sm">{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-4">
        <Button>Close</Button>
      </form>
    </dialog>
  );
}
