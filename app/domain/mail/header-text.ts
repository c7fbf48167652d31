// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u001f\u007f]/;
const address =
  /^[^\s"(),:;<>@[\\\]]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]{0,251}[\p{L}\p{M}\p{N}])?$/u;

/** Whether the text can stand in a mail header as it is: no CR, LF, NUL or other control (CMP-1). */
export function isHeaderText(text: string): boolean {
  return !controls.test(text);
}

/** Whether the text is exactly one plain address, so that it cannot grow a second recipient (CMP-2). */
export function isSingleAddress(text: string): boolean {
  return text.length <= 254 && isHeaderText(text) && address.test(text) && !text.includes("..");
}
