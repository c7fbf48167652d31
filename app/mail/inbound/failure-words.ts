import type { FailureCause } from "./classification.ts";

type Phrase = readonly [cause: FailureCause, words: RegExp];

/**
 * What servers write, in the order it is believed. Full mailboxes and refusals of the sender come
 * before "unknown user", for many servers put 5.1.1 or "unknown" on those too.
 */
const PHRASES: readonly Phrase[] = [
  [
    "mailbox-full",
    /(?:mail ?box|mail ?folder|in ?box|account|maildir|user|recipient)(?:'s)? .{0,60}?(?:is |are |was )?(?:\bfull\b|out of (?:storage|space)|over ?quota|over (?:its|the|his|their) (?:quota|limit|storage))|mail ?box ?full|over ?quota|quota .{0,30}?(?:exceed|full)|exceed\w* .{0,40}?(?:quota|storage|mailbox size)|out of (?:email )?(?:storage|space)|(?:insufficient|not enough) .{0,20}?(?:storage|space|quota)|too many messages .{0,20}?mailbox|QuotaExceeded|容量|満杯|busta piena|buz[oó]n lleno|Postfach .{0,20}?voll|bo[iî]te .{0,20}?pleine/i,
  ],
  [
    "no-such-address",
    /RecipNotFound|recipient address(?:es)? rejected ?: ?access denied|user unknown|(?:no such|unknown|invalid) (?:user|recipient|mail ?box|address)\b|user(?:name)? .{0,10}?not found/i,
  ],
  [
    "policy",
    /sender .{0,40}?(?:reject|denied|not (?:allowed|permitted|valid|accepted|exist)|verif|unknown|invalid|blocked|blacklist|domain)|(?:bad|invalid|rejected|unauthenticated) senders?\b|mail ?from .{0,60}?(?:reject|denied|listed|invalid|not)|\bspam|spamhaus|spamcop|\brbl\b|\bdnsbl\b|blacklist|black list|block(?:ed)? ?list|blocked|banned|reputation|\bdmarc\b|\bspf\b|\bdkim\b|unauthenticated|authenticat|reverse dns|\brdns\b|\bptr\b|fcrdns|helo\b.{0,40}?(?:reject|invalid|denied)|relay|rcpthosts|poli(?:cy|cies)\b|access denied|not authori[sz]ed|not permitted|not allowed to|permission|prohibited|virus|malware|infected|content (?:reject|filter|block|restrict)|message (?:content )?(?:was )?(?:rejected|filtered|blocked|refused)|mail rej[eé]t|unsolicited|suspicious|greylist|grey-?list|tls (?:is )?required|use the smtp server of|\bdo not have .{0,20}?permission|not (?:a )?member|closed list|moderat|security (?:reason|violation)/i,
  ],
  [
    "too-large",
    /too (?:big|large)|exceeds .{0,40}?(?:size|limit)|size (?:limit|exceed)|message size|maximum (?:message )?size/i,
  ],
  [
    "rate-limited",
    /too many|rate limit|ratelimit|frequency limit|exceeded the (?:rate|limit|max)|throttl|try again later|temporar(?:y|ily) (?:locked|reject|deferred|unavailable|block)|essayer plus tard|sp[aä]ter (?:noch|erneut)/i,
  ],
  [
    "no-such-address",
    /(?:no such|unknown|invalid|illegal|non-?existent|inexistent|bad) .{0,25}?(?:user|recipient|mail ?box|address|account|person|alias|local part|destination|receiver|addressee|directory entry)|(?:user|recipient|mail ?box|address|account|alias|addressee|destinatari\w*)\S{0,3} .{0,40}?(?:\bunknown|(?:does ?n[o']t|do ?n[o']t|did ?n[o']t|not) exist|not (?:be )?(?:found|recogni[sz]ed|listed|valid|known|active)|no longer|(?:is|are|has been|was) (?:disabled|deactivated|discontinued|closed|suspended|terminated|inactive|expired|invalid)|does ?n[o']t have an?)|could ?n[o']t be found|was ?n[o']t found|(?:does ?n[o']t|not) (?:have an?|our) .{0,40}?(?:account|customer|mailbox)|mail ?box (?:is )?(?:unavailable|not available|disabled|inactive)|no mail ?box (?:here )?by that name|no account by that name|not (?:a )?(?:known|valid|local) (?:user|mailbox|address|recipient)|not listed in .{0,40}?(?:directory|address book)|this address no longer accepts mail|no longer (?:valid|in use|available|with|employed|works?|on server)|unroute?able address|user .{0,10}?not local|address(?:es)? rejected|undeliverable address|account (?:closed|disabled|inactive|expired)|(?:recipient|user|mail ?box|address) has (?:moved|changed)|receiving disabled|recipient .{0,20}?cannot be verified|retired|introuvable|n'existe pas|inconnue?\b|unbekannt|nicht gefunden|existiert nicht|no existe|desconocid|n[aã]o existe|desconhecid|sconosciut|inesistente|не найден|не существует|не зарегистрирован|ありません|見つかりません|みつかりません|存在しません|不存在|找不到|존재하지/i,
  ],
  [
    "no-such-host",
    /(?:unknown|no such|invalid|illegal|non-?existent) (?:mail )?(?:host|domain)|(?:host|domain)(?: or domain)?(?: name)? .{0,60}?(?:unknown|not found|not exist|could ?n[o']t be found|no valid|invalid|not registered)|could ?n[o']t find (?:any host|a mail exchanger)|does not accept mail|null mx|no (?:mx|a) record|nxdomain|name or service not known|all relevant mx records|no mail exchanger|unroute?able (?:mail )?domain|dns (?:lookup )?(?:failure|error)|misspelled domain/i,
  ],
  [
    "expired",
    /(?:retry )?time(?:out)? exceeded|in the queue too long|giving up|could not (?:be )?deliver(?:ed)? for|cannot send (?:message )?(?:for|within)|envelope expired|expired|deleted from queue/i,
  ],
  [
    "network",
    /timed? ?out|connection (?:refused|reset|closed|lost|dropped)|no route|unreachable|not reachable|unable to connect|(?:could ?n[o']t|cannot|can't|wasn't able to) .{0,20}?(?:connect|establish)|did not accept our requests to connect|host name lookup failure|socket error|network|bad connection|loop|too many hops/i,
  ],
  [
    "system",
    /system (?:error|problem|config)|internal (?:server )?error|local (?:configuration )?error|service (?:is )?(?:currently |temporarily )?(?:not available|unavailable|refused)|temporary|queue file|i\/o error|disk|pipe|command|configuration/i,
  ],
];

/** The cause that the server's words name, or null when they name none we know. */
export function causeOfWords(words: string): FailureCause | null {
  const plain = withoutNames(words);
  return PHRASES.find(([, phrase]) => phrase.test(plain))?.[0] ?? null;
}

/** Takes out links, addresses and host names: "blocked@…" and "…/#spam" are not what happened. */
function withoutNames(words: string): string {
  return words
    .slice(0, 6000)
    .replace(/https?:?\s?\/\/\S{1,500}/gi, " ")
    .replace(/[^\s@<>]{1,200}@[^\s@<>,;]{1,200}/g, " ")
    .replace(/\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,18}\b(?!\()/g, " ")
    .replace(/\s{1,1000}/g, " ");
}
