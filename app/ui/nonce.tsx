import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Hands the nonce of the Content-Security-Policy to the scripts Remix writes. */
export const NonceProvider = Nonce.Provider;

/** The nonce of this answer; undefined in the browser, where it is not to be read. */
export function useNonce(): string | undefined {
  return useContext(Nonce);
}
