/** The name and the address of `Name <address@domain>`, as MAIL_FROM is written. Throws on anything else. */
export function parseSender(text: string): { name: string; address: string; domain: string } {
  const [, name, address] = /^\s*"?([^<>"]*?)"?\s*<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text) ?? [];
  if (name === undefined || !address) throw new Error("not of the form: Name <address@domain>");
  return { name, address, domain: address.slice(address.lastIndexOf("@") + 1) };
}
