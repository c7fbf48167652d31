// What a mail that only thanks is made of. Words stay out when in doubt: a customer who is taken
// for content while a problem stands is worse off than a case that reopens for nothing.

const HELP_EN =
  "(?: for (?:your |the |all |all your |all the |this |that )?(?:very )?(?:quick |kind |fast |great |prompt |speedy )?(?:turnaround|understanding|efforts?|feedback|follow[- ]?up|explanation|help|reply|response|answer|support|time|patience|update|information|info|email|message|assistance|kindness|service|everything|letting me know|getting back to me|getting back|(?:sorting|fixing|clearing|looking into|taking care of|dealing with|explaining|resolving) (?:this|it|that|everything)(?: out| up)?(?: so)?(?: quickly| promptly)?|that|this))?";

/** Phrases of which one at least must be there. */
export const THANKS: readonly string[] = [
  `(?:many |big |okay |ok )?(?:thanks|thank you|thankyou|thank u|thx|ty)(?: (?:so|very) much| a lot| a million| again| both| all| everyone| team| kindly| heaps| indeed)*${HELP_EN}(?: (?:so|very) much| again)*`,
  "(?:it is |that is |it's )?(?:very |much |greatly )appreciated|received with thanks|cheers",
  "(?:i am |i'm |we are )?(?:so |very |really |most )grateful",
  "(?:i |we )?(?:really |greatly |much |do )?appreciate (?:it|that|this|your help|your reply|the help)(?: very much| a lot)?",
  "(?:muchas |mil |muchísimas |muchisimas )?gracias(?: de nuevo| otra vez| a todos| igualmente)*(?: por (?:todo|(?:su|tu|la|el|vuestra|toda su) (?:amable |rápida |pronta |gran )?(?:ayuda|respuesta|atención|atencion|información|rapidez|mensaje|gestión|paciencia|apoyo)|informarme|avisarme|avisar|responder|contestar|atenderme))?|muy amables?",
  "(?:se |os |te |les? )?(?:lo )?agradezco(?: mucho)?(?: (?:su|tu|la|vuestra) (?:ayuda|respuesta|atención|apoyo|gestión))?",
  "(?:vielen |herzlichen |besten |tausend |recht |lieben |schönen )*dank(?:e)?(?: schön| sehr| vielmals| euch| ihnen| dir| nochmals| noch ?mal| im voraus)*(?: für (?:alles|(?:die|ihre|deine|eure|das|den) (?:schnelle |prompte |rasche |nette |tolle )?(?:hilfe|antwort|rückmeldung|info|information|unterstützung|mühe|geduld|nachricht|bearbeitung)(?: und (?:ihre |deine |eure |die )?(?:hilfe|mühe|geduld|unterstützung))?))?",
  "dankeschön|(?:ich|wir) (?:danken?|bedanken?)(?: ihnen| euch| dir| mich| uns)*(?: sehr| herzlich| vielmals| ganz herzlich)*",
  "(?:un grand |mille |grand )?mercis?(?: beaucoup| bien| infiniment| à vous| à tous| à toi| encore| d[’']avance)*(?: (?:pour|de) (?:tout|(?:votre|ton|la|le|l[’']|vos) ?(?:aide|réponse|retour|rapidité|message|soutien|patience|réactivité|information)(?: rapide)?))?",
  "je vous (?:en )?remercie(?: beaucoup| infiniment)?",
  "(?:muito |muitíssimo |mto )?obrigad[oa]s?(?: mesmo| a todos| novamente| de novo)*(?: (?:por tudo|pel[oa] (?:sua |seu |vossa )?(?:rápida |pronta )?(?:ajuda|resposta|atenção|retorno|apoio|rapidez|mensagem|informação|paciência)))?",
  "agradeço(?: muito)?(?: (?:a|pela) (?:ajuda|resposta|atenção))?",
  "valeu|(?:fico |muito )?grat[oa](?: pel[oa] (?:ajuda|resposta|atenção))?",
  "(?:ألف )?شكر[اًا]{0,2}(?: جزيل[اًا]{0,2}| لك| لكم| كثير[اًا]{0,2})*(?: على (?:سرعة الرد|الرد السريع|سرعة استجابتكم|تعاونكم|حسن تعاونكم|المتابعة|المساعدة|مساعدتكم|مساعدتك|الرد|ردكم|ردك|كل شيء|اهتمامكم))?",
  "[أا]شكركم?(?: جزيل[اًا]{0,2}| كثير[اًا]{0,2})*(?: على (?:المساعدة|مساعدتكم|الرد|ردكم|سرعة الرد|تعاونكم|اهتمامكم))?|ممنون(?:ة|ين)?(?: لكم?)?|مشكور(?:ين)?|جزاكم? الله خير[اًا]{0,2}",
];

/** Greetings; a name may follow. */
export const GREETINGS: readonly string[] = [
  "hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hola|estimad[oa]s?|querid[oa]s?|buenos días|buenas(?: tardes| noches)?|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?(?: damen und herren| herr| frau)?|moin|servus|bonjour|bonsoir|salut|cher|chère|olá|ola|oi|bom dia|boa (?:tarde|noite)|car[oa]s?|prezad[oa]s?|مرحبا|مرحبًا|أهلا|السلام عليكم(?: ورحمة الله وبركاته)?",
];

/** Other courtesies, which add nothing that calls for an answer. */
export const COURTESIES: readonly string[] = [
  "(?:kind |best |warm |kindest |warmest |many )?regards|all the best|best(?: wishes)?|cheers|(?:yours )?sincerely|have an? (?:nice|great|good|lovely|wonderful) (?:day|weekend|week|evening|one)|take care|love",
  "(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:que )?(?:tenga|tengas|tengan) (?:un )?buen día|buen día|un abrazo|abrazos",
  "mit freundlichen grüßen|(?:viele|liebe|beste|freundliche|herzliche|schöne) grü(?:ß|ss)e|gruß|grüße|mfg|lg|vg|(?:einen )?schönen tag(?: noch)?|(?:ein )?schönes wochenende",
  "(?:bien )?cordialement|bien à vous|bonne (?:journée|soirée|fin de journée|continuation)|bon week-end|salutations",
  "(?:um )?abraços?|atenciosamente|(?:com os )?(?:melhores )?cumprimentos|tenham? um (?:bom|ótimo) dia|att",
  "(?:مع )?(?:خالص )?(?:أطيب )?(?:تحياتي|التحية|التحيات)|يوم سعيد",
  "and|y|und|et|e|that is|that[’']s|noted|great service|well done|de acuerdo|great|perfect|excellent|wonderful|fantastic|awesome|brilliant|lovely|super|ok|okay|got it|received|all good|perfecto|genial|estupendo|vale|recibido|prima|toll|alles klar|parfait|génial|bien reçu|d[’']accord|perfeito|ótimo|recebido|ممتاز|رائع|تمام|تم الاستلام",
  "team|all|everyone|everybody|equipo|equipe|équipe|zusammen|à tous|a todos|madam|sir",
];
