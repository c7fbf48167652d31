import { cleanGif } from "./gif.ts";
import { cleanHeic } from "./heic.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

const cleaners: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  "image/jpeg": cleanJpeg,
  "image/png": cleanPng,
  "image/webp": cleanWebp,
  "image/gif": cleanGif,
  "image/heic": cleanHeic,
};

/**
 * A photo without what its camera noted, such as where it was taken (R25); every pixel stays. What is
 * no photo stays as it is. Null for a photo that cannot be read to its end: nobody knows what is in it.
 */
export function cleanPhoto(bytes: Uint8Array, mediaType: string): Uint8Array | null {
  const clean = cleaners[mediaType];
  if (!clean) return bytes;
  try {
    return clean(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
