import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { emailAddress, line, orNothing, phoneNumber } from "../fields.ts";
import type { BrandWords } from "../ports/brands.ts";
import type { Services } from "../services.ts";

const small = (what: string, longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(longest, `Shorten ${what} to ${longest} characters.`));

export const SaveBrand = z
  .strictObject({
    id: z.uuid("Open this page again."),
    name: line("the name customers know", 80),
    accent: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/, "Choose a colour, or write it such as #1d5c63."),
    postalAddress: small("the postal address", 200),
    supportPhone: orNothing(phoneNumber),
    contactUrl: orNothing(
      z
        .string()
        .trim()
        .max(120, "Shorten the address to 120 characters: it stands in short replies.")
        .pipe(z.url({ protocol: /^https$/, error: "Write an address that begins with https://." })),
    ),
    legal: small("the legal lines", 500),
    senderName: orNothing(line("the sender's name", 80)),
    senderAddress: orNothing(emailAddress),
    replyTo: orNothing(emailAddress),
    /** The picture is taken off. */
    noLogo: z.boolean().default(false),
  })
  .refine(({ senderName, senderAddress }) => !senderName === !senderAddress, {
    path: ["senderAddress"],
    message: "Give the sender a name and an address, or neither.",
  });

export type SaveBrandInput = z.output<typeof SaveBrand>;

export type SavedBrand =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "name-taken" | "logo-too-large" | "logo-type" };

/** 200 kB: it stands in every mail. */
export const largestLogo = 200 * 1024;
const logoTypes = ["image/png", "image/jpeg", "image/webp"];

/** Writes a brand down, a new one or one there is; its pages and mails are in the new hand from now on. */
export async function saveBrand(
  services: Services,
  input: SaveBrandInput,
  picture: Uint8Array | null,
  actor: Actor,
): Promise<SavedBrand> {
  const logo = picture && (await checkLogo(services, picture));
  if (typeof logo === "string") return { ok: false, reason: logo };
  // Bytes are stored before any row: a row never points at nothing.
  const stored = logo && { ...logo, ...(await services.files.put(logo.bytes)) };
  const at = services.now();
  const saved = await services.transaction(async (store): Promise<SavedBrand> => {
    const known = await store.brands.find(input.id);
    if (stored) await store.brands.addLogo({ ...stored, at });
    const keptLogo = input.noLogo ? null : (known?.words?.logo ?? null);
    const words = { ...brandWords(input), logo: stored?.sha256 ?? keptLogo };
    const isWritten = known
      ? await store.brands.change(input.id, words)
      : await store.brands.insert(input.id, words, at);
    if (!isWritten) return { ok: false, reason: "name-taken" };
    const action = known ? "brand-changed" : "brand-added";
    const details = { brandId: input.id };
    await store.audit.append({ stream: "brands", at, actor, action, details });
    return { ok: true };
  });
  services.brands.forget();
  return saved;
}

/** What the form says of a brand, without its picture. */
export function brandWords(input: SaveBrandInput): Omit<BrandWords, "logo"> {
  const { senderName, senderAddress } = input;
  return {
    name: input.name,
    accent: input.accent,
    postalAddress: input.postalAddress,
    supportPhone: input.supportPhone ?? null,
    contactUrl: input.contactUrl ?? null,
    legal: input.legal,
    sender: senderName && senderAddress ? { name: senderName, address: senderAddress } : null,
    replyTo: input.replyTo ?? null,
  };
}

/** Told by its first bytes, and without what a camera or a program noted in it. */
async function checkLogo(services: Services, bytes: Uint8Array) {
  if (bytes.length > largestLogo) return "logo-too-large" as const;
  const mediaType = (await services.sniffMediaType(bytes)) ?? "";
  if (!logoTypes.includes(mediaType)) return "logo-type" as const;
  const clean = services.cleanPhoto(bytes, mediaType);
  return clean ? { bytes: clean, mediaType } : ("logo-type" as const);
}
