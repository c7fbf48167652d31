import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { isLow } from "#app/domain/accommodations/low-stock.ts";
import { may } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { LowStock } from "#app/ui/finance/gift-cards/low-stock.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { StuckOrders } from "#app/ui/finance/providers/stuck-orders.tsx";
import { AccommodationTable } from "#app/ui/finance/requests/accommodation-table.tsx";
import { BatchDoneNotice, BatchSummary } from "#app/ui/finance/requests/batch.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { requireStaff } from "#app/web/who.ts";
import { decideTogether } from "./queue-batch.ts";

export const meta: MetaFunction = () => [{ title: "Finance · Amends" }];

const longest = 200;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { finance, providerViews, providers, now } = door.context.services;
  const today = now().toISOString().slice(0, 10);
  const [waiting, onTheWay, decided, stock, stuck] = await Promise.all([
    finance.listWaiting(longest),
    finance.listOnTheWay(longest),
    finance.listDecided(10),
    finance.listStock(today),
    providerViews.listStuck(now(), 20),
  ]);
  const labels = Object.fromEntries(providers.map(({ name, label }) => [name, label]));
  const said = new URL(door.request.url).searchParams.get("said");
  const decides = may(staff.role, "decide-accommodation");
  const low = stock.filter(isLow);
  return {
    waiting,
    onTheWay,
    decided,
    decides,
    low,
    stuck,
    labels,
    said,
    now: now().toISOString(),
    timeZone: staff.timeZone,
  };
}

export function action(door: ActionFunctionArgs) {
  return decideTogether(door);
}

const sayings: Record<string, string> = {
  approved: "Approved, and issued.",
  "approved-without-stock":
    "Approved. There is no code in stock for it yet: it is issued by itself as soon as one is loaded.",
  "approved-by-hand":
    "Approved. Somebody has to see to it outside; write its number down here when it is done.",
  "approved-outside":
    "Approved. It is ordered within a minute; where it does not go through, it stands here with the reason.",
  "tried-again": "It is tried again within a minute. It is looked up there first.",
  "link-renewed": "A new link is made within a minute. The customer has it shown on her page.",
  "first-of-two": "You are the first of two: it is issued once somebody else in finance approves.",
  "asked-back": "Asked. The agent answers in place, and you find it on the request.",
  "seen-to": "Seen to. The customer knows.",
  declined: "Declined. The agent reads your reason on the case.",
};

export default function Queue() {
  const loaded = useLoaderData<typeof loader>();
  const { waiting, onTheWay, decided, decides, low, stuck, labels, said, now, timeZone } = loaded;
  const batch = useActionData<typeof action>();
  const told = said && sayings[said];
  return (
    <>
      <FinancePlaces title="Finance" />
      <div className="grid gap-10">
        <StuckOrders orders={stuck} labels={labels} />
        <LowStock lines={low} />
        {batch?.fault && <Notice look="alarm">{batch.fault}</Notice>}
        {batch?.done && <BatchDoneNotice done={batch.done} />}
        {batch && batch.picked.length > 0 && <BatchSummary picked={batch.picked} />}
        {told && !batch && <Notice look="well">{told}</Notice>}
        <Part
          title="Waiting for you"
          words="In the order of what the customers were promised."
          none="Nothing waits. Every customer who was promised an answer has one."
        >
          {waiting.length > 0 && (
            <Form method="post" className="grid gap-3">
              <AccommodationTable
                caption="Requests waiting for an answer"
                lines={waiting}
                shows="due"
                picks={decides}
                {...{ now, timeZone }}
              />
              {decides && (
                <Button className="justify-self-start">Approve the picked ones together</Button>
              )}
            </Form>
          )}
        </Part>
        <Part
          title="On the way"
          words="Approved, and not with the customer yet. A credit waits for the resolution; a gift card follows its heads-up."
          none="Nothing is on the way."
        >
          {onTheWay.length > 0 && (
            <AccommodationTable
              caption="Approved, on the way"
              lines={onTheWay}
              shows="state"
              {...{ now, timeZone }}
            />
          )}
        </Part>
        {decided.length > 0 && (
          <Part title="Done lately" words="The last ten." none="">
            <AccommodationTable
              caption="Done lately"
              lines={decided}
              shows="state"
              {...{ now, timeZone }}
            />
          </Part>
        )}
      </div>
    </>
  );
}

type PartProps = { title: string; words: string; none: string; children: ReactNode };

function Part({ title, words, none, children }: PartProps) {
  return (
    <section className="grid gap-3">
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-quiet">{children ? words : none}</p>
      </div>
      {children}
    </section>
  );
}
