// By what a bounce in plain words is known. Every system words it in its own way and language.

const MACHINE =
  /mailer-?daemon|post-?_?master|\bmdaemon\b|mail(?:er)? deliver(?:y|er)? (?:sub-?)?(?:system|service|agent|report|notification)|^"?mail(?:er)? deliver|mail ?system|smtp[ _-]?(?:gateway|server|mail)|mail[ _-]?(?:gateway|router|robot)|internet mail connector|(?:mail|system) administrator|(?:^|[<\s.+=-])bounces?(?:[+=-][^\s<>@]{0,200})?@|^\s*(?:<>)?\s*$/i;

/** Whether a From field is a mail system's own; an empty one is nobody else's. */
export function isMachine(from: string): boolean {
  return MACHINE.test(from);
}

/** Whether a From field is that of the program which delivers mail, and sends nothing but such reports. */
export function isDaemon(from: string): boolean {
  return /mailer-?daemon/i.test(from);
}

const TITLE =
  /^\W{0,4}(?:non-?delivery|undeliver(?:able|ed)|delivery (?:status notification|failure|report)|returned mail|failure notice|mail (?:delivery )?fail(?:ed|ure)|unzustellbar|[eé]chec de (?:la )?remise|error de entrega|falha (?:na|de) entrega)/i;
const TITLE_AT_END =
  /[:([] ?(?:non remis|not delivered|undeliver(?:able|ed)|delivery fail(?:ed|ure)|unzustellbar|no entregado|n[aã]o entregue)[)\]]?\s*$/i;
const ADDRESSED =
  /(?:delivered|d[eé]livr[eé]|remis|zugestellt an|entregad[oa]|entregue) (?:to|[aà])\s{0,4}:?\s{0,8}\S{1,128}@|(?:following|these|folgende\w*|suivante?s?|siguientes?|seguintes?) (?:e-?mail[- ]?)?(?:address|recipient|user|group|empf|adress|destinat|utilis|usu[aá]r|direcci|endere)|recipients? (?:could|was|were)/i;

/** Whether a mail is titled and worded as a report, though nothing else tells who wrote it. */
export function isTitledReport(subject: string, notice: string): boolean {
  const isTitled = TITLE.test(subject) || TITLE_AT_END.test(subject);
  return isTitled && ADDRESSED.test(notice) && TOLD.test(notice);
}

const TOLD_ENGLISH = [
  "undeliver|non-?deliver|not (?:be |been )?deliver|could ?n[o']t (?:be )?(?:deliver|sen[dt])",
  "was ?n[o']t (?:able to )?(?:be )?deliver|unable to deliver|deliver\\w* .{0,60}?fail|fail\\w* .{0,30}?deliver",
  "deliver\\w* (?:problem|error|status)|trouble deliver|returned? -? ?(?:mail|message|to sender)",
  "mail ?(?:system )?error|failure notice|returning (?:message )?to sender|was rejected|rejected your message",
  "did not reach|error .{0,40}?deliver|permanent (?:fatal )?error|no valid recipients|could not be sent",
  "message log follows|failed (?:addresses|recipients)|failure reasons|transcript of session|email bounce|mail failure",
  "(?:has been|is being|was) returned|mail failed|failed (?:e-?)?mail|deliver\\w* .{0,80}?(?:postponed|deferred)|(?:mail|message) (?:was )?(?:not accepted|refused)|problems? .{0,40}?deliver|message is delayed|warning: .{0,60}?(?:delay|still|not)",
];
const TOLD_ELSEWHERE = [
  "non remis|n['’]a (?:pas )?pu [eê]tre (?:remis|d[eé]livr|distribu|livr|envoy|achemin)|n['’]a pas [eé]t[eé] (?:remis|d[eé]livr|distribu)|[eé]chec de (?:la )?(?:remise|distribution|livraison|transmission)",
  "no se (?:pudo|puede|ha podido) entregar|no (?:pudo|puede|ha podido) ser entregad|no (?:fue|ha sido) entregad|error (?:de|en la) entrega|correo devuelto",
  "unzustellbar|nicht (?:zugestellt|zustellbar|ausgeliefert)|zustell\\w* .{0,40}?(?:fehlgeschlagen|gescheitert|nicht m[oö]glich)|konnte .{0,60}?nicht .{0,30}?(?:[uü]bermittelt|weitergeleitet) werden",
  "n[aã]o (?:foi |p[oô]de ser |pode ser )?entregue|falha (?:na|de) entrega|n[aã]o foi poss[ií]vel entregar",
  "impossibile (?:consegnare|recapitare)|mancat[ao] (?:recapito|consegna)|non (?:è stat[ao]|pu[oò] essere) .{0,20}?(?:consegnat|recapitat)",
  "onbestelbaar|niet (?:worden )?(?:afgeleverd|bezorgd)|kunde inte levereras|kunne ikke (?:leveres|levere)|nie (?:mo[zż]e|mog[lł]a|zosta[lł][ao]?|uda[lł]o si[eę]) .{0,30}?dor[eę]cz|niedor[eę]czon|teslim edilemedi",
  "не (?:может быть |была? |удалось )?доставлен|недоставлен|配信|送信(?:に失敗|できません)|返送|エラー",
  "退信|(?:无法|未能)(?:被)?(?:发送|送达|投递)|(?:发送|投递|传输)失败|無法(?:傳送|遞送|送達)|(?:傳送|寄送)失敗|전송 ?실패|배달(?:되지|할 수 없)|반송",
  "تعذر (?:تسليم|إرسال|توصيل)|فشل (?:في )?(?:تسليم|إرسال|توصيل)|لم يتم (?:تسليم|توصيل)",
];
const TOLD = new RegExp([...TOLD_ENGLISH, ...TOLD_ELSEWHERE].join("|"), "i");

/** Whether words tell of a mail that did not arrive. */
export function tellsOfFailure(words: string): boolean {
  return TOLD.test(words);
}

// What servers say to each other: a customer may well write that 550 dollars were not delivered.
const TALK = /\bRCPT TO\b|\bSMTP\b|(?:remote|mail) (?:host|server)|\b5\d\d[ -]5\.\d\.\d/i;

/** Whether words are some that only servers use. */
export function isServerTalk(words: string): boolean {
  return TALK.test(words);
}

const DELAYED =
  /delay(?:ed)?\b|still undelivered|will (?:be )?(?:retr|keep trying|continue)|not yet been delivered|temporary failure report|warning message only|verz[oö]gert|retard[eé]|postponed|retrasad|atrasad|задерж|متأخر/i;

/** Whether words say that delivery is still being tried. */
export function tellsOfDelay(words: string): boolean {
  return DELAYED.test(words) && !/permanent|given up/i.test(words);
}

/** Whether a subject says that its mail answers or hands on another, as people's programs write it. */
export function isAnswerSubject(subject: string): boolean {
  return /^\s*(?:re|fwd?|aw|antw|wg|rv|tr|res|enc|sv|رد|إعادة توجيه)\s*:/i.test(subject);
}
