import type { GiftCode } from "../ports/accommodations.ts";
import type { Services, Store } from "../services.ts";

const batchSize = 500;

/**
 * Seals every gift-card code anew under the newest key of SECRET_KEY, so that an old one can be taken
 * off the list (MON-8). Can be stopped and run again at any time.
 * @returns how many were sealed anew
 */
export async function resealGiftCodes(services: Services): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await services.transaction((store) => resealSome(services, store));
    total += count;
    if (count < batchSize) return total;
  }
}

async function resealSome({ sealedCodes }: Services, store: Store): Promise<number> {
  const codes = await store.giftCodes.claimSealedOtherwise(sealedCodes.keyId, batchSize);
  const reseal = ({ id, sealedCode }: GiftCode) => {
    const code = sealedCodes.open(id, sealedCode);
    const sealed = sealedCodes.seal(id, code);
    const fingerprint = sealedCodes.fingerprint(code);
    return store.giftCodes.reseal(id, {
      sealedCode: sealed,
      keyId: sealedCodes.keyId,
      fingerprint,
    });
  };
  for (const code of codes) await reseal(code);
  return codes.length;
}
