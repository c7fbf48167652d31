import { AskForCall, askForCall } from "#app/operations/cases/ask-for-call.ts";
import { checkFiles, type FileFault } from "#app/operations/cases/check-files.ts";
import { WriteToOwner, writeToOwner } from "#app/operations/cases/write-to-owner.ts";
import { isolate } from "#app/ui/portal/names.ts";
import { type FormHandler, lost, type Sent, textOf, wordsFault } from "./form.ts";

/** A message with or without files, or files alone. Everything is looked at before anything is kept. */
export const write: FormHandler = async (sent) => {
  const { services, link } = sent;
  const files = await filesOf(sent);
  const words = textOf(sent, "words");
  const read = WriteToOwner.safeParse({ words });
  const filesAlone = files.length > 0 && words.trim() === "";
  const { faults, good } = await checkFiles(services, files);
  const refused = {
    ...(read.success || filesAlone ? {} : { words: wordsFault(sent, read.error) }),
    ...(faults.length > 0
      ? { files: faults.map((fault) => fileFault(sent, fault)).join(" ") }
      : {}),
  };
  if (Object.keys(refused).length > 0) return { faults: chooseAgain(sent, refused, files.length) };
  const message = { words: read.success ? read.data.words : null, files: good };
  const written = await writeToOwner(services, link.caseId, message);
  return written.ok ? { said: "message-sent" } : lost(sent);
};

/** A page that comes back holds no files; with script they never left (public/send-files.js). */
function chooseAgain(sent: Sent, faults: Readonly<Record<string, string>>, chosen: number) {
  if (chosen === 0 || textOf(sent, "keeps") === "files") return faults;
  const again = sent.say("fault.files.again");
  return { ...faults, files: [faults.files, again].filter(Boolean).join(" ") };
}

/** A browser sends one empty file without a name where none was chosen. */
async function filesOf({ form }: Sent) {
  const chosen = form.getAll("files").filter((file) => file instanceof File && file.name !== "");
  return Promise.all(
    (chosen as File[]).map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

function fileFault({ say }: Sent, { name, reason }: FileFault): string {
  return say(`fault.${reason}`, { name: isolate(name) });
}

/** She asks for a call, and says when and on which number. */
export const call: FormHandler = async (sent) => {
  const { services, link, say } = sent;
  const read = AskForCall.safeParse({
    window: textOf(sent, "window"),
    phone: textOf(sent, "phone"),
  });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    return {
      faults: {
        ...(wrong.has("window") ? { window: say("fault.window") } : {}),
        ...(wrong.has("phone") ? { phone: say("fault.phone") } : {}),
      },
    };
  }
  const asked = await askForCall(services, link.caseId, read.data);
  if (asked.ok) return { said: "call-asked-for" };
  return asked.reason === "no-number"
    ? { faults: { phone: say("fault.phone.missing") } }
    : lost(sent);
};
