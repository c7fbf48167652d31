import { bookViews } from "#app/db/views/finance/books.ts";
import { financeViews } from "#app/db/views/finance/finance.ts";
import { providerViews } from "#app/db/views/finance/providers.ts";
import { codeFiles } from "#app/gift-cards/code-file.ts";
import { createSealedCodes } from "#app/keys/sealed-codes.ts";
import type { MoneyServices } from "#app/operations/ports/services/money-services.ts";
import { createProviders } from "#app/providers.ts";
import type { Ground } from "./wiring.ts";

/** Who carries out what is given, how codes are kept, and what finance reads. */
export function moneyServices({ config, now, keys, db }: Ground): MoneyServices {
  return {
    providers: createProviders(config, now),
    sealedCodes: createSealedCodes(keys),
    codeFiles,
    finance: financeViews(db),
    providerViews: providerViews(db),
    books: bookViews(db),
  };
}
