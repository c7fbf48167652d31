import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LoadCodes, LoadedFile } from "#app/ui/finance/gift-cards/load-codes.tsx";
import { StockTable, StockWorths } from "#app/ui/finance/gift-cards/stock-table.tsx";
import { FinancePlaces } from "#app/ui/finance/places.tsx";
import { requireStaff } from "#app/web/who.ts";
import { loadFile } from "./load-file.ts";

export const meta: MetaFunction = () => [{ title: "Gift cards · Amends" }];

export async function loader(door: LoaderFunctionArgs) {
  await requireStaff(door, "view-finance");
  const { finance, now } = door.context.services;
  return {
    stock: await finance.listStock(now().toISOString().slice(0, 10)),
    worth: await finance.listStockWorth(),
  };
}

export async function action(door: ActionFunctionArgs) {
  const { staff } = await requireStaff(door, "load-gift-codes");
  const form = await door.request.formData();
  const loaded = await loadFile(door.context.services, form, staff.id);
  if (loaded.ok) return data({ result: loaded.result, fault: undefined });
  return data({ result: null, fault: loaded.words }, { status: 422 });
}

export default function GiftCards() {
  const { stock, worth } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <FinancePlaces title="Gift cards" />
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem]">
        <div className="grid content-start gap-6">
          {done?.result && <LoadedFile result={done.result} />}
          {stock.length > 0 ? (
            <>
              <StockTable stock={stock} />
              <StockWorths worth={worth} />
            </>
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
