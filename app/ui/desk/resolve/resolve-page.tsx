import { Form, Link } from "@remix-run/react";
import { useState } from "react";
import { type Fault, faults } from "#app/domain/cases/fault.ts";
import type { ResolutionDraft } from "#app/operations/views/desk/resolution-draft.ts";
import { Button } from "#app/ui/button.tsx";
import { type FormFault, fieldOf } from "#app/ui/desk/form-fault.ts";
import { FormSection } from "#app/ui/desk/form-section.tsx";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { ReadBackLock } from "#app/ui/desk/read-back-lock.tsx";
import { ChoiceField, TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { url } from "#app/urls.ts";
import { ResolveMoney } from "./resolve-money.tsx";
import { WhyNotAgain } from "./why-not-again.tsx";

type ResolvePageProps = ResolutionDraft & {
  /** Makes a double click one mail. */
  readonly draftId: string;
  readonly answer: FormFault | undefined;
};

const whoseDoing = Object.entries(faults).map(([value, { label }]) => ({ value, label }));

/** The closing explanation in its parts (R19), the apology (R12), the thanks (R20), the credit (R18). */
export function ResolvePage(props: ResolvePageProps) {
  const { answer } = props;
  const typed = answer?.typed ?? {};
  const count = Object.keys(answer?.faults ?? {}).length;
  const part = (name: string) => fieldOf(answer, name);
  return (
    <>
      <PageHead title="The resolution" />
      <About {...props} />
      {props.isLocked && (
        <div className="my-4 max-w-4xl">
          <ReadBackLock reference={props.reference} problem={props.problem} next="resolve" />
        </div>
      )}
      {count > 0 && (
        <div className="my-4">
          <Notice look="alarm">
            {answer?.faults[""] ?? "Nothing was sent yet. A case cannot end without all its parts."}
          </Notice>
        </div>
      )}
      <Form
        method="post"
        className="mt-5 grid max-w-4xl gap-6"
        key={answer ? JSON.stringify(answer) : "first"}
      >
        <input type="hidden" name="draftId" value={typed.draftId ?? props.draftId} />
        <FormSection
          title="The explanation"
          hint="In plain words, as you would say it on the phone. It goes out as it stands here."
        >
          <TextArea label="What went wrong" {...part("whatWentWrong")} />
          <TextArea label="How we put it right" {...part("howPutRight")} />
          <WhyNotAgain part={part} isKnown={typed.known !== "no"} today={props.today} />
        </FormSection>
        <Apology {...props} />
        <FormSection
          title="The thanks"
          hint="For the patience, the trust, and for staying with us."
        >
          <TextArea
            label="Thanks"
            {...part("thanks")}
            defaultValue={typed.thanks ?? props.thanks}
            rows={3}
          />
        </FormSection>
        <ResolveMoney {...props} />
        <div className="flex flex-wrap items-center gap-4 border-t border-line pt-4">
          <Button look="main" name="intent" value="resolve">
            Put it right, and tell the customer
          </Button>
          <Link
            to={url("deskCase", { reference: props.reference })}
            className="text-sm text-accent"
          >
            Back to the case
          </Link>
          <Link
            to={`${url("deskCompose", { reference: props.reference })}?moment=resolution`}
            className="text-sm text-accent"
          >
            See it as it arrives, in the composer
          </Link>
        </div>
      </Form>
    </>
  );
}

function About({ customerName, reference, subject, problem }: ResolvePageProps) {
  return (
    <div className="max-w-4xl">
      <p className="break-words">
        <bdi className="font-semibold">{customerName}</bdi>{" "}
        <span className="text-quiet">{reference}</span> · <bdi>{subject}</bdi>
      </p>
      <p
        className="mt-1 line-clamp-3 border-s-4 border-accent ps-3 text-sm break-words whitespace-pre-line text-quiet"
        dir="auto"
      >
        {problem}
      </p>
    </div>
  );
}

/** Worded by fault (R12). Words that a person changed are left alone. */
function Apology({ answer, apologies, fault }: ResolvePageProps) {
  const chosen = (answer?.typed.fault as Fault | undefined) ?? fault;
  const [words, setWords] = useState(answer?.typed.apology ?? apologies[chosen]);
  const isOurs = Object.values(apologies).includes(words);
  return (
    <FormSection
      title="The apology"
      hint="We take the blame when it is ours. Regret for the trouble is in every one."
    >
      <div className="grid items-end gap-2 sm:grid-cols-[1fr_auto]">
        <ChoiceField
          label="Whose doing it was"
          name="fault"
          choices={whoseDoing}
          defaultValue={chosen}
          error={answer?.faults.fault}
          onChange={(event) => isOurs && setWords(apologies[event.target.value as Fault])}
        />
        <Button name="intent" value="reword">
          Word it for this
        </Button>
      </div>
      <TextArea
        label="Apology"
        name="apology"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={answer?.faults.apology}
        rows={4}
      />
    </FormSection>
  );
}
