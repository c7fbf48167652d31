import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { Button } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import type { BroadcastPageProps } from "#app/ui/desk/problems/broadcast-props.ts";
import { TextField } from "#app/ui/field.tsx";
import { languages, matchLanguage } from "#emails/kit/locale.ts";

const named = (locale: string) => languages[matchLanguage(locale)].name;

/** To whom, and how it arrives with three of them; what the reading finds. */
export function BroadcastLook({ look, audience }: BroadcastPageProps) {
  const findings = (look?.read ?? []).flatMap(({ language, findings }) =>
    findings.map((finding) => ({ ...finding, language })),
  );
  return (
    <>
      <Part title="To whom">
        <p>
          {audience.cases.toLocaleString("en-GB")} {audience.cases === 1 ? "case" : "cases"}
          {audience.affected > 0 &&
            ` and ${audience.affected.toLocaleString("en-GB")} who have not complained`}
          {audience.languages.map(({ language, count }, at) => (
            <Fragment key={language}>
              {at === 0 ? ": " : ", "}
              <bdi>{named(language)}</bdi> {count.toLocaleString("en-GB")}
            </Fragment>
          ))}
          .
        </p>
      </Part>
      {findings.length > 0 && (
        <Part title="The reading">
          <ul className="grid gap-2">
            {findings.map(({ language, rule, part, start, level, why, words }) => (
              <li
                key={`${language}.${rule}.${part}.${start}`}
                className={`border-s-4 ps-3 text-sm ${level === "error" ? "border-alarm" : "border-warn"}`}
              >
                <strong>{level === "error" ? "Stops it" : "Look again"}</strong> (
                <bdi>{named(language)}</bdi>)
                {words && (
                  <>
                    : <q dir="auto">{words}</q>
                  </>
                )}{" "}
                {why}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {look && look.previews.length > 0 && (
        <Part title="As it arrives">
          <div className="grid gap-4 xl:grid-cols-3">
            {look.previews.map(({ reference, locale, subject, html }) => (
              <figure key={reference} className="grid min-w-0 gap-2">
                <figcaption className="text-sm">
                  {reference}, in <bdi>{named(locale)}</bdi>.{" "}
                  <bdi className="text-quiet">{subject}</bdi>
                </figcaption>
                <iframe
                  title={`The mail of ${reference}`}
                  sandbox=""
                  srcDoc={html}
                  className="h-112 w-full rounded-md border border-line bg-white"
                />
              </figure>
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

/** Sending asks for the count: it cannot be done by a slip. */
export function SendForm({
  broadcast,
  audience,
  fault,
}: BroadcastPageProps & { readonly fault: FormFault | undefined }) {
  const count = audience.cases + audience.affected;
  return (
    <Part title="Send it">
      <Form method="post" className="grid max-w-xl gap-3">
        <input type="hidden" name="version" value={broadcast?.version ?? 0} />
        <TextField
          label={`It goes to ${count.toLocaleString("en-GB")}. Type the number to send it.`}
          name="count"
          inputMode="numeric"
          autoComplete="off"
          required
          defaultValue={fault?.typed.count ?? ""}
          error={fault?.faults.count}
        />
        <p className="text-sm text-quiet">
          Beyond 25, another person than the one who wrote it presses send. It can be stopped whole
          for some seconds, and in the middle at any time.
        </p>
        <div>
          <Button look="main" name="intent" value="send">
            Send it to all of them
          </Button>
        </div>
      </Form>
    </Part>
  );
}
