import { Form } from "@remix-run/react";
import { orderStates, refusals } from "#app/domain/accommodations/order.ts";
import type { OrderView } from "#app/operations/views/finance/providers.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { ProviderFacts } from "./provider-words.ts";

type Props = {
  readonly order: OrderView;
  readonly provider: ProviderFacts | null;
  readonly timeZone: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
};

/** Where an order stands with a provider outside, and what to do where it does not go on by itself. */
export function OrderPanel({ order, provider, timeZone, typed, faults }: Props) {
  const label = provider?.label ?? order.provider;
  return (
    <section aria-label={`At ${label}`} className="grid gap-3">
      <h2 className="font-semibold">At {label}</h2>
      <p className="text-sm">
        {order.isBeingCalledOff ? "Being called off there" : orderStates[order.state].label}
        {order.reference && (
          <span className="block break-all text-quiet">Their number: {order.reference}</span>
        )}
        {order.expiresOn && <span className="block text-quiet">Good until {order.expiresOn}</span>}
        {order.dueAt && order.state !== "issued" && (
          <span className="block text-quiet">
            Looked at again <Moment at={order.dueAt.toISOString()} timeZone={timeZone} />
          </span>
        )}
      </p>
      {order.state === "unknown" && (
        <p className="text-sm">
          It was sent, and no answer says what became of it. It is looked up there before it is sent
          again, so that nothing is given twice.
        </p>
      )}
      {order.refusal && <Notice look="alarm">{refusals[order.refusal]}</Notice>}
      {order.lastWords && (
        <p className="break-words text-sm text-quiet">They say: {order.lastWords}</p>
      )}
      {order.state === "failed" && <TryAgainForm {...{ order, provider, typed, faults }} />}
      {order.state === "issued" && provider?.renewsLink && (
        <Form method="post">
          <input type="hidden" name="intent" value="renew-link" />
          <Button look="quiet" className="-ms-3.5">
            Make a new link
          </Button>
        </Form>
      )}
    </section>
  );
}

function TryAgainForm({ order, provider, typed, faults }: Omit<Props, "timeZone">) {
  const asksWhere = ["target-needed", "target-unknown"].includes(order.refusal ?? "");
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value="try-again" />
      {asksWhere && provider?.target && (
        <TextField
          label={provider.target.label}
          hint={provider.target.hint}
          name="target"
          autoComplete="off"
          maxLength={200}
          defaultValue={typed.target ?? order.target ?? ""}
          error={faults.target}
        />
      )}
      <Button look="main" className="justify-self-start">
        Try again
      </Button>
    </Form>
  );
}
