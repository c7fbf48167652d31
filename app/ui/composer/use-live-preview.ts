import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { DraftPreview } from "#app/ui/composer/compose-props.ts";
import { url } from "#app/urls.ts";

type Settings = {
  readonly reference: string;
  readonly first: DraftPreview;
  readonly version: number;
  readonly mayAutosave: boolean;
};

export type Live = {
  readonly preview: DraftPreview;
  readonly version: number;
  readonly note: "saved" | "saving" | "offline" | "edited-meanwhile" | "left-already" | null;
  /** To be called with every change of the form. */
  readonly typed: () => void;
};

type Note = Live["note"];

type Answer = {
  readonly version: number | null;
  readonly conflict: Note;
  readonly preview: DraftPreview | null;
};

const pauseMs = 350;
const presenceMs = 20_000;

/** What the server says of the form as it stands; null when it cannot be asked. */
async function askServer(
  form: HTMLFormElement,
  { reference, version, save }: { reference: string; version: number; save: boolean },
  keepalive = false,
): Promise<Answer | null> {
  const body = new FormData(form);
  body.set("save", save ? "yes" : "no");
  body.set("version", String(version));
  const address = url("deskComposePreview", { reference });
  try {
    const answer = await fetch(address, { method: "POST", body, keepalive });
    return (await answer.json()) as Answer;
  } catch {
    return null;
  }
}

function noteOf(answer: Answer | null): Note {
  if (!answer) return "offline";
  return answer.conflict ?? (answer.version === null ? "offline" : "saved");
}

/** What was typed last is saved too when a tab is closed, or a phone is put away, in the middle of a word. */
function useSaveOnLeaving(save: () => void): void {
  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && save();
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [save]);
}

/** Saves and renders while somebody types; a pause of a third of a second is enough. */
export function useLivePreview(form: RefObject<HTMLFormElement>, settings: Settings): Live {
  const { reference, first, mayAutosave } = settings;
  const [preview, setPreview] = useState(first);
  const [version, setVersion] = useState(settings.version);
  const [note, setNote] = useState<Note>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const state = useRef({ version: settings.version, isAsking: false, isUnsaved: false });

  const ask = useCallback(
    async (save: boolean, isLast = false) => {
      const { current } = state;
      if (!form.current) return;
      // One at a time: a save that is cut off would lose its version. The last before a page goes cannot wait.
      if (current.isAsking && !isLast) {
        if (save) timer.current = setTimeout(() => void ask(save), pauseMs);
        return;
      }
      current.isAsking = true;
      if (save) current.isUnsaved = false;
      const { version: known } = current;
      const answer = await askServer(form.current, { reference, version: known, save }, isLast);
      current.isAsking = false;
      current.version = answer?.version ?? current.version;
      setVersion(current.version);
      if (answer?.preview) setPreview(answer.preview);
      if (save) setNote(noteOf(answer));
    },
    [form, reference],
  );

  useEffect(() => {
    void ask(false);
    const presence = setInterval(() => void ask(false), presenceMs);
    return () => {
      clearInterval(presence);
      clearTimeout(timer.current);
    };
  }, [ask]);

  useSaveOnLeaving(
    useCallback(() => {
      clearTimeout(timer.current);
      if (state.current.isUnsaved) void ask(true, true);
    }, [ask]),
  );

  const stopped = note === "edited-meanwhile" || note === "left-already";
  const typed = useCallback(() => {
    clearTimeout(timer.current);
    const save = mayAutosave && !stopped;
    state.current.isUnsaved = save;
    if (save) setNote("saving");
    timer.current = setTimeout(() => void ask(save), pauseMs);
  }, [ask, mayAutosave, stopped]);
  return { preview, version, note, typed };
}
