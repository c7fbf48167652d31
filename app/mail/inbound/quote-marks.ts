// How mail programs set off what they quote, in the languages of our customers and some more.

/** "On … wrote:" and its sisters, on one line of at most 600 characters. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^On\b.{5,400}\bwrote ?:$/i,
  /^El\b.{5,400}\bescribi(?:ó|o|eron) ?:$/i,
  /^Am\b.{5,300}\bschrieb\b.{0,200}:$/i,
  /^Le\b.{5,400}\ba écrit\s?:$/i,
  /^Am\b.{5,300}\bhat\b.{1,200}\bgeschrieben ?:$/i,
  /^(?:Em\b|No dia\b|[ÀA]s \d).{5,400}\bescreveu ?:$/i,
  /^[^<>]{0,200}<[^<>\s]{3,200}@[^<>\s]{3,200}> escreveu .{5,120}\d.{0,20}:$/i,
  /^(?:في|بتاريخ|يوم).{3,300}(?:كتب|كتابة).{0,200}[:：]$/,
  /^Il\b.{5,400}\bha scritto ?:$/i,
  /^Op\b.{5,300}\bschreef\b.{0,200}:$/i,
  /^(?:Den|D\.)\b.{5,300}\bskrev\b.{0,200}:$/i,
  /^(?:W dniu|Dnia)\b.{5,300}(?:pisze|napisał(?:\(a\)|a)?)\s?:$/i,
  /^[^<>]{0,200}<[^<>\s]{3,200}@[^<>\s]{3,200}>,? ?(?:wrote|schrieb|escribió|escreveu|a écrit|ha scritto|schreef|skrev|كتب|написал\S{0,3}) ?:$/i,
  /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}.{0,200}<[^<>\s]{3,200}>:$/,
  /^(?:在.{5,300}写道|\d{4}.{5,300}のメッセージ|20\d\d.{5,300}작성)[:：]$/,
];

/** Whether a line announces the quotation that follows it. */
export function isAttribution(line: string): boolean {
  const bare = line.replace(/[\u200e\u200f\u202a-\u202e]/g, "").trim();
  if (bare.length > 600 || !/[:：]$/.test(bare)) return false;
  return ATTRIBUTIONS.some((attribution) => attribution.test(bare));
}

const ORIGINAL =
  /^\s{0,8}-{2,20} ?(?:original message|forwarded message|mensaje original|mensaje reenviado|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensagem original|mensagem encaminhada|messaggio originale|oorspronkelijk bericht|الرسالة الأصلية) ?-{2,20}\s*$/i;

/** "-----Original Message-----" and the like: all that follows is old. */
export function isOriginalMark(line: string): boolean {
  return ORIGINAL.test(line);
}

const FROM = /^\s{0,4}\*?(?:From|De|Von|Da|Van|Från|Od|من)\s?:\*?\s?\S/i;
const OTHER_FIELDS =
  /^\s{0,4}\*?(?:Sent|Date|To|Cc|Subject|Enviado(?: el| em)?|Enviada em|Fecha|Data|Para|Asunto|Assunto|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Inviato|A|Oggetto|Verzonden|Aan|Onderwerp|(?:تاريخ )?الإرسال|تم الإرسال|التاريخ|إلى|الموضوع)\s?:/i;

/** Outlook's block of header lines above what it quotes: a sender and two more fields. */
export function isHeaderBlock(lines: readonly string[], index: number): boolean {
  if (isSentBeforeFrom(lines, index)) return true;
  if (!FROM.test(lines[index] ?? "")) return false;
  const next = lines[index + 1]?.trim() === "" ? index + 2 : index + 1;
  if (!OTHER_FIELDS.test(lines[next] ?? "")) return false;
  return lines.slice(next + 1, next + 6).some((line) => OTHER_FIELDS.test(line));
}

/** Some web mailers write when before who: "Gesendet: …", "Von: …", "An: …". */
function isSentBeforeFrom(lines: readonly string[], index: number): boolean {
  const [sent = "", from = "", next = ""] = lines.slice(index, index + 3);
  return OTHER_FIELDS.test(sent) && FROM.test(from) && OTHER_FIELDS.test(next);
}

const SENT_WITH =
  /^\s{0,4}(?:Sent (?:from|with|via) (?:my )?\S|Get Outlook for|Enviado (?:desde|do|a partir do|de) (?:mi|meu|minha|el|o)\b|(?:Enviado|Enviada) (?:desde|do|da|con|com) (?:el |la |o )?(?:Yahoo|Outlook|Correo para|E-?mail para|Mail para|Gmail|Proton)|Obtener Outlook para|Obter o Outlook para|(?:Gesendet (?:von|mit)|Von meinem) .{0,60}$|Diese Nachricht wurde von (?:meinem|unterwegs)\b.{0,60}gesendet|Outlook für .{0,20} (?:beziehen|herunterladen)|Envoyé (?:de|depuis|à partir de) (?:mon|ma|l['’]|Outlook|Yahoo)|Envoyé avec (?:la messagerie|Proton)|Provenance ?: Courrier pour|(?:Télécharger|Obtenir) Outlook pour|أ?ُ?رسلت? من|تم الإرسال من)/i;

/** The line a signature begins with: "-- " (RFC 3676, section 4.3) or a device's own line. */
export function isSignatureStart(line: string): boolean {
  return /^-- ?$/.test(line) || (line.length <= 90 && SENT_WITH.test(line));
}
