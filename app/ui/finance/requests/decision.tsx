import { Form } from "@remix-run/react";
import { plainAmount } from "#app/domain/accommodations/amount.ts";
import { accommodationKinds } from "#app/domain/accommodations/kind.ts";
import { isOpen } from "#app/domain/cases/case-status.ts";
import type { RequestStory } from "#app/operations/views/finance/finance.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { type ProviderFacts, takeBackWords } from "#app/ui/finance/providers/provider-words.ts";
import { Notice } from "#app/ui/notice.tsx";
import { AskBackForm } from "./questions.tsx";

type Props = {
  readonly story: RequestStory;
  readonly provider: ProviderFacts | null;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Yes, or no with a reason: two forms, so that a key pressed by mistake cannot mix them up. */
export function Decision({ story, provider, typed, faults }: Props) {
  const declining = typed.intent === "decline";
  return (
    <div className="grid gap-6">
      <CarriedOutBy kind={story.kind} provider={provider} />
      {story.codesThatFit === 0 && !provider?.isOutside && (
        <Notice look="warn">
          No code of this amount is in stock. You can approve: it is issued by itself once one is
          loaded. The customer hears nothing before.
        </Notice>
      )}
      <Form method="post" className="grid gap-3">
        <Said story={story} verdict="approve" />
        {accommodationKinds[story.kind].unit !== "words" && (
          <TextField
            label={`Amount in ${story.currency}`}
            hint="Less than was asked for, if that is right."
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={typed.amount ?? plainAmount(story.amountMinor, story.currency)}
            error={faults.amount}
          />
        )}
        <TextArea
          label="A word to the agent"
          hint="If you like."
          name="note"
          rows={2}
          maxLength={4000}
          defaultValue={declining ? "" : typed.note}
          error={declining ? undefined : faults.note}
        />
        <Button look="main">Approve</Button>
      </Form>
      <Form method="post" className="grid gap-3 border-t border-line pt-6">
        <Said story={story} verdict="decline" />
        <TextArea
          label="Why not"
          hint="The agent reads it, and has to do something with it: what would be a yes?"
          name="note"
          rows={3}
          maxLength={4000}
          defaultValue={declining ? typed.note : ""}
          error={declining ? faults.note : undefined}
        />
        <Button>Decline</Button>
      </Form>
      {story.questions.every(({ answer }) => answer) && <AskBackForm {...{ typed, faults }} />}
    </div>
  );
}

type CarriedOut = { kind: RequestStory["kind"]; provider: ProviderFacts | null };

/** Who carries it out, and what cannot be undone then: said before the yes, from what they can do. */
function CarriedOutBy({ kind, provider }: CarriedOut) {
  const forGood = takeBackWords(kind, provider);
  const gift =
    kind === "gift-card" &&
    `A gift card is as good as cash from the moment the customer has its ${provider?.isOutside ? "link" : "code"}.`;
  return (
    <>
      {provider?.isOutside && (
        <p className="text-sm">
          Carried out by <strong>{provider.label}</strong>, once, within some minutes of your yes.
          {provider.announcesItself && " It writes to the customer itself as well."}
        </p>
      )}
      {provider?.isOutside && !provider.isSetUp && (
        <Notice look="alarm">
          {provider.label} is not set up here. You can approve; nothing leaves until it is.
        </Notice>
      )}
      {forGood && (
        <Notice look="warn">
          <strong>{forGood}</strong> {gift}
        </Notice>
      )}
    </>
  );
}

function Said({ story, verdict }: { story: RequestStory; verdict: "approve" | "decline" }) {
  return (
    <>
      <input type="hidden" name="intent" value={verdict} />
      <input type="hidden" name="version" value={story.version} />
      {verdict === "approve" && (
        <input type="hidden" name="seen" value={isOpen(story.caseStatus) ? "open" : "over"} />
      )}
    </>
  );
}
