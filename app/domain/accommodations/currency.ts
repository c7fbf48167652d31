// ISO 4217, the currencies in use (list one, 2026), by the number of decimals their amounts have.
const byDecimals = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2:
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD " +
    "CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP " +
    "GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD " +
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP " +
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT " +
    "TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
} as const;

const decimalsByCode = new Map(
  Object.entries(byDecimals).flatMap(([decimals, codes]) =>
    codes.split(" ").map((code) => [code, Number(decimals)] as const),
  ),
);

/** Units so small that a fair amount has many digits; the others stop at ten thousand. */
const smallUnits = new Set(
  (
    "AMD AOA ARS CLP COP CRC DJF DZD HUF INR ISK JMD JPY KES KMF KPW KRW KZT LKR LRD NGN NPR PHP PKR " +
    "RSD RUB RWF THB TWD XAF XOF XPF YER CZK BDT MUR VUV"
  ).split(" "),
);
const tinyUnits = new Set(
  "BIF CDF GNF IDR IQD IRR KHR LAK LBP MGA MMK MNT MWK PYG SDG SLE SOS SSP SYP TZS UGX UZS VND".split(
    " ",
  ),
);

/** Every currency code there is, in the order of the alphabet. */
export const currencies: readonly string[] = [...decimalsByCode.keys()].sort();

/** Whether a code is one of ISO 4217. */
export function isCurrency(code: string): boolean {
  return decimalsByCode.has(code);
}

/** How many decimals an amount has. Throws a RangeError for what is no currency. */
export function decimalsOf(currency: string): number {
  const decimals = decimalsByCode.get(currency);
  if (decimals === undefined) throw new RangeError(`${currency} is no currency`);
  return decimals;
}

/** Minor units in one unit: 100 cents in a euro, 1 yen in a yen. */
export function minorUnitsIn(currency: string): number {
  return 10 ** decimalsOf(currency);
}

/** The most that can be given at one time, in minor units: above it, it was mistyped. */
export function largestAmountMinor(currency: string): number {
  const units = tinyUnits.has(currency)
    ? 100_000_000
    : smallUnits.has(currency)
      ? 1_000_000
      : 10_000;
  return units * minorUnitsIn(currency);
}
