import type { Knex } from "knex";
import type { KeptBrand } from "#app/operations/ports/brands.ts";
import type { BrandReader } from "#app/operations/views/brand-reader.ts";
import { brands } from "../house/brands.ts";

/** How old the usual brand may be on pages of links that lead nowhere, in ms. */
const usualForMs = 10_000;

/** Brands outside a transaction. A version of a brand never changes, so it is read once a process. */
export function brandReader(db: Knex): BrandReader {
  const newest = new Map<string, KeptBrand>();
  let usual: { readonly brand: Promise<KeptBrand>; readonly until: number } | null = null;
  return {
    async of({ id, version }) {
      const known = newest.get(id);
      if (known?.version === version) return known;
      const found = await brands(db).get(id);
      newest.set(id, found);
      return found;
    },
    usual() {
      if (usual && performance.now() < usual.until) return usual.brand;
      const brand = brands(db).getUsual();
      usual = { brand, until: performance.now() + usualForMs };
      brand.catch(() => {
        usual = null;
      });
      return brand;
    },
    list: () => brands(db).list(),
    async findLogo(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const row = await db("brand_logos").where({ sha256 }).first("media_type");
      return row ? { mediaType: String(row.media_type) } : null;
    },
    forget: () => {
      usual = null;
    },
  };
}
