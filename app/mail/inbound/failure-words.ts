import type { FailureCause } from "./classification.ts";

type Phrase = readonly [cause: FailureCause, words: RegExp];

const WHO =
  "(?:user(?: ?name| ?id)?|recipient|rcpt|mail ?(?:box|drop)|address(?:ee)?|account|alias|customer|subscriber|receiver|person)";
const NOT_THERE =
  "(?:unknown|no such|invalid|illegal|non-?exist\\w*|inexistent|bad|dead|unrecogni[sz]ed|deactivated|disabled|deleted|obsolete|closed|inactive)";
const IS_NOT =
  "(?:(?:does ?n[o']t|do ?n[o']t|did ?n[o']t|not) exist|unknown|not (?:known|found|recogni[sz]ed))";

const SENDER_TROUBLE =
  "(?:address|domain)?.{0,40}?(?:reject|denied|not (?:allowed|permitted|valid|accepted|exist)|verif|unknown|invalid|blocked|blacklist|domain)";
// Accounts and mailboxes, and what becomes of them, in the languages of the Latin script.
const ELSEWHERE =
  "(?:cuenta|casilla|buz[oó]n|usu[aá]rio|conta|caixa|compte|bo[iî]te|adresse|konto|casella|indirizzo|utente|destinat[aá]rio|skrzynka|mailbox)";
const GONE_ELSEWHERE =
  "(?:(?:des|dis|d[eé]s|de|in)a[ck]?t+iv|inativ|nieaktywn|zablokowan|expirad|bloccat|gesperrt|geschlossen|gel[oö]scht|ferm[eé]|cerrad|encerrad|eliminad|exclu[ií]d|errat|supprim|cancellat)";

const words = (...phrases: readonly string[]) => new RegExp(phrases.join("|"), "i");

/**
 * What servers write, in the order it is believed. Full mailboxes and refusals of the sender come
 * before "unknown user", for many servers put 5.1.1 or "unknown" on those too.
 */
const PHRASES: readonly Phrase[] = [
  [
    "mailbox-full",
    words(
      String.raw`(?:mail ?box|mail ?folder|in ?box|account|maildir|user|recipient)(?:'s)? .{0,60}?(?:is |are |was )?(?:\bfull\b|out of (?:storage|space)|over ?quota|over (?:its|the|his|their) (?:quota|limit|storage))`,
      String.raw`mail ?box ?full|full (?:mail ?|in)box|over ?quota|over (?:[a-z]+ ){1,2}quota|quota .{0,30}?(?:exceed|full)|exceed\w* .{0,40}?(?:quota|storage|mailbox size)`,
      String.raw`mail ?box .{0,20}?(?:size|storage|space|limit)\w* .{0,20}?exceed|mail ?box .{0,20}?exceed|(?:number of messages|messages) .{0,30}?exceed`,
      "out of (?:email )?(?:storage|space)|(?:insufficient|not enough) .{0,20}?(?:storage|space|quota)|(?:space|storage) (?:is )?not enough|too much mail .{0,20}?(?:stored|mail ?box)",
      "too many messages .{0,20}?(?:mailbox|on the server)|QuotaExceeded|容量|満杯|邮箱(?:已)?满|信箱已滿|空间不足",
      "cas(?:ella|etta).{0,20}? (?:di posta )?piena|busta piena|buz[oó]n (?:est[aá] )?lleno|cuota .{0,20}?excedid|caixa .{0,30}?cheia|cota .{0,20}?excedid",
      String.raw`Postfach .{0,20}?voll|Speicher\w* .{0,20}?(?:voll|[uü]berschritten)|bo[iî]te .{0,30}?(?:pleine|satur[eé]e)|quota .{0,20}?d[eé]pass|postbus .{0,20}?vol\b|skrzynka .{0,30}?(?:pe[lł]na|przepe[lł]niona)|переполнен|ممتلئ`,
    ),
  ],
  ["policy", words(`(?<!to |to the )sender(?:'s)? ${SENDER_TROUBLE}`)],
  [
    "no-such-address",
    words(
      String.raw`RecipNotFound|recipient address(?:es)? rejected ?: ?access denied|user unknown|(?:no such|unknown|invalid|not a (?:valid|known)|is not a) (?:user|recipient|mail ?box|address(?:ee)?)\b`,
      `user(?:name)? .{0,10}?not found|(?:recipient|rcpt|mail ?box|addressee|account)(?: name| address)?(?: is| was)? ${IS_NOT}|no mail ?box (?:available|found|here|by)|not our customer`,
    ),
  ],
  [
    "policy",
    words(
      String.raw`sender ${SENDER_TROUBLE}|(?:bad|invalid|rejected|unauthenticated|unknown) senders?\b`,
      String.raw`mail ?from .{0,60}?(?:reject|denied|listed|invalid|not)|(?:not|only) accept\w* (?:e-?)?mails? (?:from|with)`,
      String.raw`\bspam|spamhaus|spamcop|\b(?:rbl|uribl|surbl|dnsbl)\b|black ?-?list|block ?-?list|blocked|banned|reputation|bulk mail|mass mail`,
      String.raw`\bdmarc\b|\bspf\b|\bdkim\b|unauthenticated|authenticat|reverse dns|\brdns\b|\bptr\b|fcrdns|helo\b.{0,40}?(?:reject|invalid|denied)`,
      String.raw`relay(?:ing|ed)?\b.{0,40}?(?:den|not|n't|prohibit|refus|disabl|forbid|require)|(?:not|n't|un(?:able|authori[sz]ed)|denied|cannot|refus\w*|prohibit\w*|forbid\w*|open|third.party) .{0,30}?relay|rcpthosts`,
      String.raw`poli(?:cy|cies)\b|access denied|not authori[sz]ed|not permitted|not allowed to|permission|prohibited|virus|malware|infected|attachments?\b`,
      "content (?:reject|filter|block|restrict)|message (?:content )?(?:was )?(?:rejected|filtered|blocked|refused)|mail rej[eé]t|unsolicited|suspicious|grey-?list",
      String.raw`tls (?:is )?required|use the smtp server of|\bdo not have .{0,20}?permission|not (?:a )?member|closed list|moderat|security (?:reason|violation)|berechtig|(?:pas|n'est) autoris|no autorizad|n[aã]o autorizad|permiso|permiss[aã]o|abgelehnt|abgewiesen|refus[eé]|rechazado|recusad[oa]|rifiutat|отклонен`,
    ),
  ],
  [
    "too-large",
    words(
      "too (?:big|large)|exceeds .{0,40}?(?:size|limit)|size (?:limit|exceed)|(?:message|mail) size|maximum (?:message )?size",
      "zu gro(?:ß|ss)|trop (?:volumineux|gros|grand)|demasiado grande|muito grande|troppo grande|слишком (?:большо|велик)",
    ),
  ],
  [
    "rate-limited",
    words(
      "too many|rate limit|ratelimit|frequency limit|exceeded the (?:rate|limit|max)|throttl|try again later|essayer plus tard|sp[aä]ter (?:noch|erneut)",
      "temporar(?:y|ily) (?:locked|reject|deferred|unavailable|block|disabled|suspended|inactive|closed|over)",
    ),
  ],
  [
    "network",
    words(
      String.raw`(?:not found|name (?:server|service)|lookup|resolution|\bdns\b).{0,40}?(?:try again|temporar|tim(?:ed|e) ?out|servfail)|temporary .{0,20}?(?:resolution|lookup|dns)`,
    ),
  ],
  [
    "no-such-address",
    words(
      String.raw`\b${NOT_THERE} .{0,25}?(?:${WHO}|local part|destination|directory entry)`,
      String.raw`(?:${WHO}|destinatari\w*)\S{0,3} .{0,40}?(?:\bunknown|(?:does ?n[o']t|do ?n[o']t|did ?n[o']t|not) exist|not (?:be )?(?:found|recogni[sz]ed|listed|valid|known|active|available|present|local)|no longer|(?:is|are|has been|was) (?:not |currently |administratively )?(?:disabled|deactivated|discontinued|closed|suspended|terminated|inactive|expired|invalid|deleted|removed)|does ?n[o']t have an?)`,
      String.raw`${WHO}s? (?:invalid|disabled|deactivated|closed|deleted|suspended|expired)|${ELSEWHERE}\b.{0,40}?${GONE_ELSEWHERE}`,
      `(?:unable to|cannot|could ?n[o']t|can't|failed to) (?:find|locate) .{0,20}?${WHO}|(?:does ?n[o']t|do not|cannot|can't) (?:handle|accept|receive) (?:e-?)?mail for (?:that|this|the) ${WHO}`,
      "(?:can't|cannot|not) accept (?:that |this )?(?:user|recipient)|does not like recipient|bad ?rcpt ?to|missing home directory|no .{1,40}? in name directory",
      `could ?n[o']t (?:be found|find any)|no match(?:es)? (?:for|to|found)|(?:not|n't) (?:exactly )?match an? .{0,30}?address|was ?n[o']t found|(?:does ?n[o']t|not) (?:have an?|our) .{0,40}?(?:account|customer|mailbox)|not (?:an? )?(?:known|valid|local|current|active|registered) ${WHO}`,
      "mail ?box (?:is )?(?:unavailable|not available|disabled|inactive)|no (?:mail ?box|account|user|recipient|one|body) .{0,20}?(?:by that name|with that|at this|for this|here|found|exists)|no account by that name|nobody (?:here )?by that name",
      String.raw`not listed in .{0,40}?(?:directory|address book)|this address no longer accepts mail|no longer (?:valid|in use|available|active|with|an? employee|employed|works?|here|exists|accept\w* (?:e-?)?mail|on (?:this )?server)|unroute?able address|user .{0,10}?not local|address(?:es)? rejected|undeliverable address`,
      "account (?:closed|disabled|inactive|expired)|(?:recipient|user|mail ?box|address) has (?:moved|changed)|receiving disabled|recipient .{0,20}?cannot be verified|retired",
      String.raw`introuvable|n'existe (?:pas|plus)|inconnue?s?\b|adresse .{0,20}?(?:invalide|erron[eé]e)|unbekannt|nicht (?:gefunden|bekannt|vorhanden)|existiert nicht|ung[uü]ltige .{0,20}?(?:adresse|empf)|onbekend|bestaat niet|ok[aä]nd|findes ikke|finnes ikke|tuntematon`,
      "no existe|desconocid|no (?:se )?encontr|inv[aá]lid[oa]|n[aã]o (?:existe|encontrad)|desconhecid|inexistente|sconosciut|inesistente|nie istnieje|nie ?ma takiego|nieznany|nie znaleziono|nessun utente|не ?найден|не ?существует|не зарегистрирован|неизвест|bulunamad|geçersiz",
      "ありません|見つかりません|みつかりません|存在しません|不存在|找不到|无效|不正确|존재하지|없는|غير (?:موجود|معروف|صحيح|صالح)|لا يوجد",
    ),
  ],
  [
    "no-such-host",
    words(
      "(?:unknown|no such|invalid|illegal|non-?existent) (?:mail )?(?:host|domain)|(?:host|domain)(?: or domain)?(?: name)? .{0,60}?(?:unknown|not found|not exist|could ?n[o']t be found|no valid|invalid|not registered)",
      "could ?n[o']t find (?:any host|a mail exchanger)|does not accept mail|null mx|no (?:mx|a) record|nxdomain|name or service not known|all relevant mx records|no mail exchanger",
      "unroute?able (?:mail )?domain|dns (?:lookup )?(?:failure|error)|misspelled domain",
    ),
  ],
  [
    "expired",
    words(
      "(?:retry )?time(?:out)? exceeded|in the queue too long|giving up|could not (?:be )?deliver(?:ed)? for|cannot send (?:message )?(?:for|within)|envelope expired|expired|deleted from queue",
      "(?:maximum|too many) .{0,20}?(?:attempts|tries|retries)|aborted after",
    ),
  ],
  [
    "network",
    words(
      "timed? ?out|connection (?:refused|reset|closed|lost|dropped)|connection .{0,40}?failed|no route|unreachable|not reachable|unable to connect",
      "(?:could ?n[o']t|cannot|can't|wasn't able to) .{0,20}?(?:connect|establish)|did not accept our requests to connect|host name lookup failure|socket error|network|bad connection|loop|too many hops",
    ),
  ],
  [
    "system",
    words(
      "system (?:error|problem|config)|internal (?:server )?error|local (?:configuration )?error|service (?:is )?(?:currently |temporarily )?(?:not available|unavailable|refused)",
      String.raw`temporary|queue file|i\/o error|disk|pipe|command|configuration`,
    ),
  ],
];

/** The cause that the server's words name, or null when they name none we know. */
export function causeOfWords(text: string): FailureCause | null {
  const plain = spelledOut(withoutNames(text));
  return PHRASES.find(([, phrase]) => phrase.test(plain))?.[0] ?? null;
}

const QUOTED_SUBJECT =
  /^[ \t>|*]{0,12}(?:subject|re|betreff|objet|asunto|assunto|oggetto|onderwerp|тема|件名|主题|主旨|الموضوع)[ \t]?[:：].{0,1000}$/gimu;

/** As `causeOfWords`, for a whole notice: the subject it repeats is ours and names no cause. */
export function causeOfNotice(notice: string): FailureCause | null {
  return causeOfWords(notice.slice(0, 8000).replace(QUOTED_SUBJECT, " "));
}

/** Takes out links, addresses and host names: "blocked@…" and "…/#spam" are not what happened. */
function withoutNames(text: string): string {
  return text
    .slice(0, 6000)
    .replace(/https?:?\s?\/\/\S{1,500}/gi, " ")
    .replace(/[^\s@<>]{1,200}@[^\s@<>,;]{1,200}/g, " ")
    .replace(/\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,18}\b(?!\()/g, " ")
    .replace(/[\s<>]{1,1000}/g, " ");
}

/** "UserUnknown", "ADDRESS_NOT_FOUND", "Invalid-Recipient": some write names of errors, not words. */
function spelledOut(text: string): string {
  return text.replace(
    /[A-Za-z]{2,20}(?:[_-][A-Za-z]{2,20}|(?<=[a-z])[A-Z][a-z]{1,20}){1,4}/g,
    (name) => {
      const spelled = name.replace(/[_-]/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
      return `${name} ${spelled}`;
    },
  );
}
