import { createHash, createVerify } from "node:crypto";

/**
 * Checks a DKIM signature (RFC 6376, rsa-sha256, relaxed/relaxed) as a receiver does, with the public
 * key in PEM. Returns the names of the headers it covers; throws when it does not fit.
 */
export function verifyDkim(raw: string, publicKey: string): string[] {
  const cut = raw.indexOf("\r\n\r\n");
  const fields = raw.slice(0, cut).split(/\r\n(?![ \t])/);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? "";
  const tags = new Map(
    signature
      .slice(signature.indexOf(":") + 1)
      .split(";")
      .map((tag) => tag.replace(/\s+/g, ""))
      .map((tag): [string, string] => [
        tag.slice(0, tag.indexOf("=")),
        tag.slice(tag.indexOf("=") + 1),
      ]),
  );
  const body = raw
    .slice(cut + 4)
    .split("\r\n")
    .map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""))
    .join("\r\n")
    .replace(/(\r\n)*$/, "\r\n");
  const hash = createHash("sha256").update(body, "latin1").digest("base64");
  if (hash !== tags.get("bh")) throw new Error("the body is another than was signed");

  const left = [...fields];
  const names = (tags.get("h") ?? "").toLowerCase().split(":");
  const signed = names.map((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name}:`));
    return at < 0 ? "" : `${relaxed(left.splice(at, 1)[0] ?? "")}\r\n`;
  });
  const bare = relaxed(signature).replace(/([;\s]b=)[^;]*/, "$1");
  const verify = createVerify("RSA-SHA256").update(signed.join("") + bare, "latin1");
  if (!verify.verify(publicKey, tags.get("b") ?? "", "base64")) {
    throw new Error("the signature does not fit the headers");
  }
  return names;
}

function relaxed(field: string): string {
  const colon = field.indexOf(":");
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
  return `${field.slice(0, colon).trim().toLowerCase()}:${value}`;
}
