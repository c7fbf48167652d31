import { createPublicKey } from "node:crypto";
import { Resolver } from "node:dns/promises";
import { type Finding, fault, warning, well } from "./finding.ts";

type Records =
  | { readonly asked: true; readonly texts: readonly string[] }
  | { readonly asked: false };
export type AskTxt = (name: string) => Promise<string[][]>;

const absent = ["ENOTFOUND", "ENODATA", "NXDOMAIN"];

/** What receivers look for in the DNS of the sender's domain: RFC 7208, RFC 6376, RFC 7489. */
export async function checkSender(
  domain: string,
  selector: string | null,
  ask: AskTxt = systemDns(),
  /** The key mails are signed with here, where they are. */
  ownKey: string | null = null,
): Promise<readonly Finding[]> {
  const [spf, dmarc, dkim] = await Promise.all([
    look(ask, domain),
    look(ask, `_dmarc.${domain}`),
    selector ? look(ask, `${selector}._domainkey.${domain}`) : null,
  ]);
  return [
    judge("SPF", spf, /^v=spf1\b/i, `Publish a TXT record at ${domain} that names your relay.`),
    dkim
      ? judgeKey(dkim, `${selector}._domainkey.${domain}`, ownKey)
      : warning("DKIM", "not asked: name the relay's selector with --dkim-selector."),
    judge(
      "DMARC",
      dmarc,
      /^v=DMARC1\b/i,
      `Publish a TXT record at _dmarc.${domain}, such as v=DMARC1; p=none.`,
    ),
  ];
}

/** A key that signs here has to be the one that is published: else every mail fails the check. */
function judgeKey(records: Records, place: string, ownKey: string | null): Finding {
  const published = ownKey && publicHalf(ownKey);
  const todo = published
    ? `Publish a TXT record at ${place}: v=DKIM1; k=rsa; p=${published}`
    : `Publish the relay's key at ${place}.`;
  const found = judge("DKIM", records, /(^|;)\s*p=\S/i, todo);
  if (found.state !== "well" || !published) return found;
  const [, stands = ""] = /(?:^|;)\s*p=([^;]*)/i.exec(found.words) ?? [];
  return stands.replace(/\s/g, "") === published
    ? found
    : fault("DKIM", `another key than DKIM_KEY is published. ${todo}`);
}

/** The public half of a private key, as DNS has it (RFC 6376, 3.6.1). */
export function publicHalf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: "spki", format: "der" }).toString("base64");
}

function judge(check: string, records: Records, shape: RegExp, todo: string): Finding {
  if (!records.asked) return warning(check, "could not ask: no name server answers.");
  const found = records.texts.filter((text) => shape.test(text));
  if (found.length === 0) return warning(check, `missing. ${todo}`);
  if (found.length > 1)
    return warning(check, "there are several records, which counts as none. Keep one.");
  return well(check, found[0] ?? "");
}

async function look(ask: AskTxt, name: string): Promise<Records> {
  try {
    return { asked: true, texts: (await ask(name)).map((parts) => parts.join("")) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return absent.includes(code) ? { asked: true, texts: [] } : { asked: false };
  }
}

function systemDns(): AskTxt {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  return (name) => resolver.resolveTxt(name);
}
