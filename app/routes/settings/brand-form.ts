import {
  brandWords,
  largestLogo,
  SaveBrand,
  type SavedBrand,
} from "#app/operations/brands/save-brand.ts";
import type { KeptBrand } from "#app/operations/ports/brands.ts";
import type { Services } from "#app/operations/services.ts";
import type { BrandFields, BrandLook } from "#app/ui/settings/brand-props.ts";
import { lookOfBrand } from "#app/web/brand-look.ts";
import { textOf } from "#app/web/intents.ts";

const texts = [
  "name",
  "accent",
  "postalAddress",
  "supportPhone",
  "contactUrl",
  "legal",
  "senderName",
  "senderAddress",
  "replyTo",
] as const;

export function readBrand(form: FormData, id: string) {
  return SaveBrand.safeParse({
    id,
    ...Object.fromEntries(texts.map((name) => [name, textOf(form, name)])),
    noLogo: textOf(form, "noLogo") === "yes",
  });
}

/** The picture that was chosen; null where none was. */
export async function logoOf(form: FormData): Promise<Uint8Array | null> {
  const file = form.get("logo");
  if (!(file instanceof File) || file.name === "") return null;
  return new Uint8Array(await file.arrayBuffer());
}

/** What the form holds before anybody types: the brand as it is, or an empty one in our colour. */
export function fieldsOf({ settings }: Services, brand: KeptBrand | null): BrandFields {
  const first = brand ? settings.brand : null;
  const words = brand?.words;
  return {
    name: words?.name ?? first?.name ?? "",
    accent: words?.accent ?? settings.brand.accent,
    postalAddress: words?.postalAddress ?? first?.postalAddress ?? "",
    supportPhone: words?.supportPhone ?? (words ? "" : (first?.supportPhone ?? "")),
    contactUrl: words?.contactUrl ?? "",
    legal: words?.legal ?? "",
    senderName: words?.sender?.name ?? "",
    senderAddress: words?.sender?.address ?? "",
    replyTo: words?.replyTo ?? "",
  };
}

/** How the form as it stands would look; null while something in it is wrong. */
export async function lookOfForm(
  services: Services,
  form: FormData,
  brand: KeptBrand | null,
): Promise<BrandLook | null> {
  const parsed = readBrand(form, brand?.id ?? services.newId());
  if (!parsed.success) return null;
  const logo = parsed.data.noLogo ? null : (brand?.words?.logo ?? null);
  return lookOfBrand(services, { ...brandWords(parsed.data), logo });
}

/** How it looks as it is written down. */
export function lookAsKept(services: Services, brand: KeptBrand | null): Promise<BrandLook> {
  const {
    supportPhone,
    contactUrl,
    replyTo,
    senderName: _,
    senderAddress: __,
    ...rest
  } = fieldsOf(services, brand);
  return lookOfBrand(services, {
    ...rest,
    name: rest.name || "Your name here",
    logo: brand?.words?.logo ?? null,
    supportPhone: supportPhone || null,
    contactUrl: contactUrl || null,
    replyTo: replyTo || null,
    sender: null,
  });
}

type Refused = Extract<SavedBrand, { ok: false }>["reason"];

/** What to do about a brand that was not written down, by field. */
export const brandFaults: Readonly<Record<Refused, Readonly<Record<string, string>>>> = {
  "name-taken": { name: "Another brand has this name. Choose a different one." },
  "logo-too-large": {
    logo: `Choose a picture under ${largestLogo / 1024} kB: it stands in every mail.`,
  },
  "logo-type": { logo: "Choose a PNG, JPEG or WebP picture that opens." },
};
