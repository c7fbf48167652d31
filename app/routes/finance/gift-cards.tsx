import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadGiftCodes } from "#app/operations/accommodations/load-gift-codes.ts";
import { LoadCodes, LoadedFile } from "#app/ui/finance/load-codes.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { StockTable } from "#app/ui/finance/stock-table.tsx";
import { requireStaff } from "#app/web/who.ts";

export const meta: MetaFunction = () => [{ title: "Gift cards · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-finance");
  const { finance, now } = door.context.services;
  return { stock: await finance.listStock(now().toISOString().slice(0, 10)) };
}

const fileWords = {
  "no-file": "Choose a file first.",
  "too-large": "This file is over 2 MB. Load it in several parts.",
  "not-text": "This is no text file. Save the sheet as CSV (UTF-8) and load that.",
  empty: "There are no codes in this file. The first line names the columns; the codes follow.",
  "columns-missing":
    "The first line has to name the columns: code, amount, currency and, if you like, expires.",
} as const;

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "load-gift-codes");
  const file = (await door.request.formData()).get("file");
  if (!(file instanceof File) || file.name === "") return refuse("no-file");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const actor = { kind: "staff", id: staff.id } as const;
  const result = await loadGiftCodes(door.context.services, bytes, actor);
  return result.ok ? data({ result, fault: undefined }) : refuse(result.reason);
}

function refuse(reason: keyof typeof fileWords) {
  return data({ result: null, fault: fileWords[reason] }, { status: 422 });
}

export default function GiftCards() {
  const { stock } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <FinancePlaces title="Gift cards" />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem]">
        <div className="grid content-start gap-6">
          {done?.result && <LoadedFile result={done.result} />}
          {stock.length > 0 ? (
            <StockTable stock={stock} />
          ) : (
            <p className="text-quiet">
              No codes yet. Load a file: from then on an approved gift card takes its code by
              itself.
            </p>
          )}
        </div>
        <LoadCodes fault={done?.fault} />
      </div>
    </>
  );
}
