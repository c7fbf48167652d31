import type { BookViews } from "../../views/finance/books.ts";
import type { FinanceViews } from "../../views/finance/finance.ts";
import type { ProviderViews } from "../../views/finance/providers.ts";
import type { CodeFiles, SealedCodes } from "../accommodations.ts";
import type { Provider } from "../providers.ts";

/** Who carries out what is given, how codes are kept, and what finance reads. */
export type MoneyServices = {
  /** Who carries out accommodations, by the name a kind gives (domain/accommodations/kind.ts). */
  readonly providers: readonly Provider[];
  readonly sealedCodes: SealedCodes;
  readonly codeFiles: CodeFiles;
  readonly finance: FinanceViews;
  readonly providerViews: ProviderViews;
  readonly books: BookViews;
};
