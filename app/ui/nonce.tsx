import { createContext, useContext } from "react";

const Nonce = createContext<string | undefined>(undefined);

/** Hands the nonce of the Content-Security-Policy to the scripts Remix writes. */
export const NonceProvider = Nonce.Provider;

export function useNonce(): string | undefined {
  return useContext(Nonce);
}
