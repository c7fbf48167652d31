import { createHmac, timingSafeEqual } from "node:crypto";
import type { FileTokens } from "#app/operations/ports/links.ts";
import type { DerivedKey, KeyRing } from "./key-ring.ts";

const macBytes = 16;
const bodyBytes = 16 + 16 + 6;
const tokenBytes = 1 + bodyBytes + macBytes;
const shape = /^[A-Za-z0-9_-]{74}$/;

/**
 * Short-lived addresses of files, 74 URL-safe signs: key id (1 byte), link id (16), file id (16), end in
 * ms (6), MAC (16) over all of them. It opens one file, to whom that link may show it, until its end.
 */
export function createFileTokens(keys: KeyRing): FileTokens {
  return {
    mint({ linkId, fileId, endsAt }) {
      const key = keys.newest("file");
      const end = Buffer.alloc(6);
      end.writeUIntBE(endsAt.getTime(), 0, 6);
      const body = Buffer.concat([bytesOf(linkId), bytesOf(fileId), end]);
      return Buffer.concat([Buffer.of(key.id), body, mac(key, body)]).toString("base64url");
    },
    open(token) {
      if (!shape.test(token)) return null;
      const bytes = Buffer.from(token, "base64url");
      if (bytes.length !== tokenBytes) return null;
      // An unknown key id costs the same as a bad MAC.
      const key = keys.byId("file", bytes[0] ?? 0) ?? keys.newest("file");
      const body = bytes.subarray(1, 1 + bodyBytes);
      const fits = timingSafeEqual(mac(key, body), bytes.subarray(1 + bodyBytes));
      // One spelling only: the last sign holds bits that are nobody's.
      if (!fits || key.id !== bytes[0] || bytes.toString("base64url") !== token) return null;
      return {
        linkId: idOf(body.subarray(0, 16)),
        fileId: idOf(body.subarray(16, 32)),
        endsAt: new Date(body.readUIntBE(32, 6)),
      };
    },
  };
}

function mac(key: DerivedKey, body: Buffer): Buffer {
  const whole = createHmac("sha256", key.bytes).update("file\0").update(body).digest();
  return whole.subarray(0, macBytes);
}

function bytesOf(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

function idOf(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
