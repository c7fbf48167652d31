import { Button } from "#app/ui/button.tsx";
import type { ComposeProps } from "#app/ui/composer/compose-props.ts";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";

/** When it leaves, and the buttons. What may not be done is not there. */
export function SendBar(props: ComposeProps) {
  const { page, maySend, answer } = props;
  const { draft, sensitive } = page;
  const waits = draft.state === "second-reading";
  const sends = maySend && !waits && !(sensitive && draft.state !== "held");
  return (
    <div className="grid gap-3 border-t border-line pt-4">
      {(sends || waits) && draft.state !== "held" && <When {...props} />}
      <div className="flex flex-wrap items-center gap-2">
        {draft.state === "held" ? (
          <Button look="main" name="intent" value="save">
            Save: this is what leaves
          </Button>
        ) : (
          <Steps {...props} sends={sends} waits={waits} />
        )}
        <Button name="intent" value="test">
          Send a test to me
        </Button>
        {draft.isSaved && draft.state !== "held" && (
          <Button look="quiet" name="intent" value="discard">
            Throw away
          </Button>
        )}
      </div>
      <Hint {...props} />
      {answer?.faults.leaveAt && (
        <p className="text-sm font-medium text-alarm">{answer.faults.leaveAt}</p>
      )}
    </div>
  );
}

function Steps(props: ComposeProps & { readonly sends: boolean; readonly waits: boolean }) {
  const { page, sends, waits, isWriter, maySend } = props;
  return (
    <>
      {sends && (
        <Button look="main" name="intent" value="send">
          {page.holdSeconds > 0 ? `Send, with ${page.holdSeconds} s to take it back` : "Send"}
        </Button>
      )}
      {!sends && !waits && (
        <Button look="main" name="intent" value="submit">
          Hand to a second reader
        </Button>
      )}
      {waits && maySend && !isWriter && (
        <Button look="main" name="intent" value="approve">
          I have read it: let it go
        </Button>
      )}
      <Button name="intent" value="save">
        Save and read again
      </Button>
    </>
  );
}

function Hint({ page, isWriter, maySend }: ComposeProps) {
  const { draft, sensitive } = page;
  if (draft.state === "second-reading") {
    return (
      <p className="text-sm text-quiet">
        {isWriter || !maySend
          ? "It waits for a second reader: another person than who wrote it. An edit takes it back."
          : `${draft.editedBy} wrote this. Read it as the customer will; an edit makes you its writer.`}
      </p>
    );
  }
  if (sensitive) {
    return (
      <p className="text-sm text-quiet">
        This case is sensitive: a second person reads what leaves for this customer.
      </p>
    );
  }
  return maySend ? null : (
    <p className="text-sm text-quiet">
      Your role writes and does not send: somebody else lets it go.
    </p>
  );
}

function When({ page, timeZone, answer }: ComposeProps) {
  const chosen = answer?.typed.when ?? "now";
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <legend className="sr-only">When it leaves</legend>
      <Choice value="now" chosen={chosen}>
        Now
      </Choice>
      <Choice value="morning" chosen={chosen}>
        In the customer's morning (<Moment at={page.morningAt} timeZone={timeZone} /> your time)
      </Choice>
      <div className="flex items-center gap-3">
        <Choice value="at" chosen={chosen}>
          At
        </Choice>
        <div className="[&_label]:sr-only">
          <TextField
            label="When it leaves (your time)"
            name="leaveAt"
            type="datetime-local"
            defaultValue={answer?.typed.leaveAt}
          />
        </div>
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly value: string;
  readonly chosen: string;
  readonly children: React.ReactNode;
};

function Choice({ value, chosen, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="radio"
        name="when"
        value={value}
        defaultChecked={value === chosen}
        className="size-4 accent-accent"
      />
      <span>{children}</span>
    </label>
  );
}
