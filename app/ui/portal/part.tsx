import { type ReactNode, useContext } from "react";
import { ForReading } from "./form.tsx";
import { givenName, isolate } from "./names.ts";
import { type Block, type Reading, sayings } from "./reading.ts";

/** One block of the page, under its own heading. */
export function Part({
  id,
  heading,
  className,
  children,
}: {
  id: string;
  heading: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} {...(className ? { className } : {})}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

/** What stays folded until it is wanted, or until something in it wants mending. */
export function Folded({
  label,
  open,
  look = "quiet",
  className,
  children,
}: {
  label: string;
  open: boolean;
  look?: "main" | "quiet";
  className?: string;
  children: ReactNode;
}) {
  if (useContext(ForReading)) return null;
  return (
    <details open={open} {...(className ? { className } : {})}>
      <summary className={look}>{label}</summary>
      <div className="unfolded">{children}</div>
    </details>
  );
}

/** What became of the form that was just sent from this block. */
export function SaidHere({ block, reading }: { block: Block; reading: Reading }) {
  const { said, say, page } = reading;
  if (!said || sayings[said] !== block) return null;
  const owner = isolate(givenName(page.owner.name));
  return (
    <p className="said" role="status">
      {words(said, say, owner)}
    </p>
  );
}

const numberMinutes = 10;

function words(said: keyof typeof sayings, say: Reading["say"], owner: string): string {
  switch (said) {
    case "message-sent":
    case "call-asked-for":
    case "read-back-corrected":
    case "promise-disputed":
    case "reopened":
    case "option-chosen":
    case "appointment-moved":
    case "thanked":
    case "satisfaction-low":
      return say(`said.${said}`, { owner });
    case "number-sent":
    case "proof-sent":
      return say("said.number-sent", { minutes: numberMinutes });
    default:
      return say(`said.${said}`);
  }
}
