import type { BrandVersion, KeptBrand } from "../ports/brands.ts";

/** Brands as pages read them, outside a transaction. */
export type BrandReader = {
  of(asked: BrandVersion): Promise<KeptBrand>;
  /** May be some seconds old. */
  usual(): Promise<KeptBrand>;
  list(): Promise<readonly KeptBrand[]>;
  /** A picture that is or was the logo of a brand; any other stored file is none. */
  findLogo(sha256: string): Promise<{ readonly mediaType: string } | null>;
  /** To be called after a change, so that this process shows it at once. */
  forget(): void;
};
