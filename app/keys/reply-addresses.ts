import { createHmac, timingSafeEqual } from "node:crypto";
import type { ReplyAddresses, ReplyPurpose } from "#app/operations/ports/receiving.ts";
import type { DerivedKey, KeyRing } from "./key-ring.ts";

const macBytes = 10;
const tokenBytes = 1 + 16 + macBytes;
const tokenSigns = Math.ceil((tokenBytes * 8) / 5);
/** Small letters and digits only (RFC 4648 base32): some systems write addresses in one case. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const marks: Readonly<Record<string, ReplyPurpose>> = { r: "reply", b: "bounce" };

/**
 * Addresses such as `care+r<token>@example.com`, one for replies to a message and one for its bounces.
 * The token holds a key id (1 byte), the message's id (16) and a MAC (10) over both and the purpose:
 * nobody makes one without the key, and a reply's address bounces nothing (INB-1, DLV-7).
 * `base` is the plain address of our mailbox; null where none is read, and then there are no such ones.
 */
export function createReplyAddresses(keys: KeyRing, base: string | null): ReplyAddresses {
  const [local = "", domain = ""] = (base ?? "").toLowerCase().split("@");
  return {
    mint(purpose, messageId) {
      if (!base) return null;
      const key = keys.newest("reply-address");
      const id = Buffer.from(messageId.replaceAll("-", ""), "hex");
      const token = encode(Buffer.concat([Buffer.of(key.id), id, mac(key, purpose, id)]));
      return `${local}+${purpose === "reply" ? "r" : "b"}${token}@${domain}`;
    },
    open(address) {
      const [, plus = "", at = ""] = /^[^+@]*\+([^@]*)@(.*)$/.exec(address.toLowerCase()) ?? [];
      const purpose = marks[plus.charAt(0)];
      if (!base || at !== domain || !address.toLowerCase().startsWith(`${local}+`)) return null;
      const bytes = decode(plus.slice(1));
      if (!purpose || !bytes) return "forged";
      // An unknown key id costs the same as a bad MAC.
      const key = keys.byId("reply-address", bytes[0] ?? 0) ?? keys.newest("reply-address");
      const id = bytes.subarray(1, 17);
      const fits = timingSafeEqual(mac(key, purpose, id), bytes.subarray(17));
      if (!fits || key.id !== bytes[0]) return "forged";
      const hex = id.toString("hex");
      const messageId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
      return { purpose, messageId };
    },
  };
}

function mac(key: DerivedKey, purpose: ReplyPurpose, id: Buffer): Buffer {
  const whole = createHmac("sha256", key.bytes).update(`${purpose}\0`).update(id).digest();
  return whole.subarray(0, macBytes);
}

function encode(bytes: Buffer): string {
  let bits = "";
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  const signs = bits.match(/.{1,5}/g) ?? [];
  return signs.map((sign) => alphabet[Number.parseInt(sign.padEnd(5, "0"), 2)]).join("");
}

/** Null for anything but a whole token in its one spelling. */
function decode(text: string): Buffer | null {
  if (text.length !== tokenSigns || !/^[a-z2-7]+$/.test(text)) return null;
  const bits = [...text].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, "0"));
  const bytes =
    bits
      .join("")
      .slice(0, tokenBytes * 8)
      .match(/.{8}/g) ?? [];
  const decoded = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
  return encode(decoded) === text ? decoded : null;
}
