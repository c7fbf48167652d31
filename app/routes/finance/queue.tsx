import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { AccommodationTable } from "#app/ui/finance/accommodation-table.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Finance · Amends" }];

const longest = 200;

export async function loader(door: LoaderFunctionArgs) {
  const { staff } = await requireStaff(door, "view-finance");
  const { finance, now } = door.context.services;
  const [waiting, onTheWay, decided] = await Promise.all([
    finance.listWaiting(longest),
    finance.listOnTheWay(longest),
    finance.listDecided(10),
  ]);
  const said = new URL(door.request.url).searchParams.get("said");
  return { waiting, onTheWay, decided, said, now: now().toISOString(), timeZone: staff.timeZone };
}

const sayings: Record<string, string> = {
  approved: "Approved, and issued.",
  "approved-without-stock":
    "Approved. There is no code in stock for it yet: it is issued by itself as soon as one is loaded.",
  "approved-by-hand":
    "Approved. Somebody has to see to it outside; write its number down here when it is done.",
  "first-of-two": "You are the first of two: it is issued once somebody else in finance approves.",
  "seen-to": "Seen to. The customer knows.",
  declined: "Declined. The agent reads your reason on the case.",
};

export default function Queue() {
  const { waiting, onTheWay, decided, said, now, timeZone } = useLoaderData<typeof loader>();
  const told = said && sayings[said];
  return (
    <>
      <FinancePlaces title="Finance" />
      <div className="grid gap-10">
        {told && <Notice look="well">{told}</Notice>}
        <Part
          title="Waiting for you"
          words="In the order of what the customers were promised."
          none="Nothing waits. Every customer who was promised an answer has one."
        >
          {waiting.length > 0 && (
            <AccommodationTable
              caption="Requests waiting for an answer"
              lines={waiting}
              shows="due"
              {...{ now, timeZone }}
            />
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
