import type { Reading } from "./reading.ts";

/** A voice to ask, where the page knows no person to name (R5). */
export function Support({ brand, say }: Pick<Reading, "brand" | "say">) {
  if (!brand.supportPhone) return null;
  return (
    <>
      {say("about.support", { brand: brand.name })}{" "}
      <a href={`tel:${brand.supportPhone.replace(/[^\d+]/g, "")}`}>
        <bdi dir="ltr">{brand.supportPhone}</bdi>
      </a>
    </>
  );
}
