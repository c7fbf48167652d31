import { Link } from "@remix-run/react";
import type { ResolutionDraft } from "#app/operations/views/desk/resolution-draft.ts";
import { FormSection } from "#app/ui/desk/form-section.tsx";
import { moneyWords } from "#app/ui/desk/money.ts";
import { url } from "#app/urls.ts";

/** Which credit will stand in the resolution; a gift card never does (R18). */
export function ResolveMoney({ credits, waiting, hasGiftCard, reference }: ResolutionDraft) {
  return (
    <FormSection
      title="For the trouble"
      hint="A credit stands in this mail. A gift card never does."
    >
      <ul className="grid gap-1 text-sm">
        {credits.map(({ number, amountMinor, currency }) => (
          <li key={number}>
            Credit {number} of <strong>{moneyWords(amountMinor, currency)}</strong> will stand in
            it.
          </li>
        ))}
        {waiting > 0 && (
          <li>
            Finance has not finished with {waiting === 1 ? "one request" : `${waiting} requests`}:
            what comes later gets a mail of its own.
          </li>
        )}
        {hasGiftCard && <li>The gift card goes out in its own message, after its heads-up.</li>}
        {credits.length === 0 && waiting === 0 && !hasGiftCard && (
          <li>
            Nothing was asked for.{" "}
            <Link to={url("deskAskAccommodation", { reference })} className="text-accent underline">
              Ask for a credit first
            </Link>
            , or send it without.
          </li>
        )}
      </ul>
    </FormSection>
  );
}
