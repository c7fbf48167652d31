import type { GiftCode } from "../ports/accommodations.ts";
import type { Services, Store } from "../services.ts";

const batchSize = 500;

/**
 * Seals every gift-card code, and every link of a gift, anew under the newest key of SECRET_KEY, so that an old one can be taken
 * off the list (MON-8). Can be stopped and run again at any time.
 * @returns how many were sealed anew
 */
export async function resealGiftCodes(services: Services): Promise<number> {
  let total = 0;
  for (const some of [resealSome, resealLinks]) {
    for (let count = batchSize; count === batchSize; total += count) {
      count = await services.transaction((store) => some(services, store));
    }
  }
  return total;
}

/** The links of gifts that providers outside made. */
async function resealLinks({ sealedCodes }: Services, store: Store): Promise<number> {
  const { keyId } = sealedCodes;
  const links = await store.providerOrders.claimSealedOtherwise(keyId, batchSize);
  for (const { id, sealedLink: sealed } of links) {
    const sealedLink = sealedCodes.seal(id, sealedCodes.open(id, sealed));
    await store.providerOrders.change(id, { sealedLink, keyId });
  }
  return links.length;
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
