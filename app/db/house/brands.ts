import type { Knex } from "knex";
import { z } from "zod";
import { closableNames } from "#app/domain/privacy/closable.ts";
import type { Brands, BrandWords, KeptBrand } from "#app/operations/ports/brands.ts";
import { columnsOf } from "../statements/columns-of.ts";
import { type AroundCase, nothingAround } from "../store/around-case.ts";

const text = z.string().nullable();

export const BrandRow = z
  .object({
    id: z.string(),
    name: text,
    accent: z.string(),
    logo_sha256: text,
    postal_address: z.string(),
    support_phone: text,
    contact_url: text,
    legal: z.string(),
    sender_name: text,
    sender_address: text,
    reply_address: text,
    is_usual: z.boolean(),
    version: z.number(),
    behind_number: z.array(z.enum(closableNames)),
    retired_at: z.coerce.date().nullable(),
  })
  .transform(
    (row): KeptBrand => ({
      id: row.id,
      words: row.name === null ? null : wordsOf(row, row.name),
      isUsual: row.is_usual,
      version: row.version,
      behindNumber: row.behind_number,
      retiredAt: row.retired_at,
    }),
  );

type Written = {
  readonly accent: string;
  readonly logo_sha256: string | null;
  readonly postal_address: string;
  readonly support_phone: string | null;
  readonly contact_url: string | null;
  readonly legal: string;
  readonly sender_name: string | null;
  readonly sender_address: string | null;
  readonly reply_address: string | null;
};

function wordsOf(row: Written, name: string): BrandWords {
  const { sender_name, sender_address } = row;
  return {
    name,
    accent: row.accent,
    logo: row.logo_sha256,
    postalAddress: row.postal_address,
    supportPhone: row.support_phone,
    contactUrl: row.contact_url,
    legal: row.legal,
    sender: sender_name && sender_address ? { name: sender_name, address: sender_address } : null,
    replyTo: row.reply_address,
  };
}

function writtenOf(words: BrandWords): Written & { readonly name: string } {
  return {
    name: words.name,
    accent: words.accent,
    logo_sha256: words.logo,
    postal_address: words.postalAddress,
    support_phone: words.supportPhone,
    contact_url: words.contactUrl,
    legal: words.legal,
    sender_name: words.sender?.name ?? null,
    sender_address: words.sender?.address ?? null,
    reply_address: words.replyTo,
  };
}

/** Brands in Postgres, within one transaction. */
export function brands(tx: Knex, { brands: known }: AroundCase = nothingAround()): Brands {
  /** Two forms sent at once are written one after the other. */
  const isTaken = async (name: string, id: string) => {
    await tx.raw("select pg_advisory_xact_lock(hashtext('brands'))");
    const others = tx("brands").whereRaw("lower(name) = lower(?)", [name]).whereNot({ id });
    return (await others.whereNull("retired_at").first("id")) !== undefined;
  };
  return {
    ...reading(tx, known),
    async insert(id, words, at) {
      if (await isTaken(words.name, id)) return false;
      await tx("brands")
        .insert({ id, ...writtenOf(words), created_at: at })
        .onConflict("id")
        .merge({ ...writtenOf(words) });
      return true;
    },
    async change(id, words) {
      known.clear();
      if (await isTaken(words.name, id)) return false;
      const version = tx.raw("version + 1");
      await tx("brands")
        .where({ id })
        .update({ ...writtenOf(words), version });
      return true;
    },
    async setBehindNumber(id, parts) {
      known.clear();
      const changed = tx("brands")
        .where({ id })
        .whereRaw("behind_number <> ?::text[]", [[...parts]]);
      const version = tx.raw("version + 1");
      return (await changed.update({ behind_number: [...parts], version })) === 1;
    },
    async makeUsual(id) {
      known.clear();
      const inUse = await tx("brands").where({ id, retired_at: null }).forUpdate().first("id");
      if (!inUse) return false;
      await tx("brands").where({ is_usual: true }).update({ is_usual: false });
      await tx("brands").where({ id }).update({ is_usual: true });
      return true;
    },
    async retire(id, at) {
      known.clear();
      const inUse = tx("brands").where({ id, is_usual: false, retired_at: null });
      return (await inUse.update({ retired_at: at })) === 1;
    },
    async addLogo({ sha256, mediaType, at }) {
      await tx("brand_logos")
        .insert({ sha256, media_type: mediaType, added_at: at })
        .onConflict("sha256")
        .ignore();
    },
  };
}

function reading(
  tx: Knex,
  known: AroundCase["brands"],
): Pick<Brands, "get" | "find" | "getUsual" | "list"> {
  const readRow = (where: Record<string, unknown>) =>
    tx("brands")
      .where(where)
      .first(tx.raw(columnsOf(BrandRow)));
  const find = async (where: Record<string, unknown>) => {
    const row = await readRow(where);
    return row ? BrandRow.parse(row) : null;
  };
  const get = async (where: Record<string, unknown>) => {
    const found = await find(where);
    if (!found) throw new Error("there is no such brand");
    return found;
  };
  return {
    async get(id) {
      const row = known.get(id);
      return row ? BrandRow.parse(row) : get({ id });
    },
    find: (id) => find({ id }),
    async getUsual() {
      for (const row of known.values()) {
        const brand = BrandRow.parse(row);
        if (brand.isUsual) return brand;
      }
      const row = await readRow({ is_usual: true });
      if (!row) throw new Error("there is no such brand");
      known.set(row.id, row);
      return BrandRow.parse(row);
    },
    async list() {
      const rows = await tx("brands")
        .whereNull("retired_at")
        .orderBy([{ column: "is_usual", order: "desc" }, "created_at", "id"]);
      return z.array(BrandRow).parse(rows);
    },
  };
}
