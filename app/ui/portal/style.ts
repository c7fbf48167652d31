import { accentOf } from "#emails/kit/accent.ts";
import { palette, type } from "#emails/kit/look.ts";

const colours = (ground: (typeof palette)["light" | "dark"], accent: string, onAccent: string) =>
  `--ground:${ground.ground};--paper:${ground.paper};--panel:${ground.panel};--ink:${ground.ink};--quiet:${ground.quiet};--line:${ground.line};--accent:${accent};--on-accent:${onAccent}`;

/** The customer's page's whole style: the hand of the mails, for a screen that may be very small. */
export function styleSheet(brandAccent: string): string {
  const accent = accentOf(brandAccent);
  return `
:root{color-scheme:light dark;${colours(palette.light, accent.light, accent.onLight)};--wrong:#a3271d}
@media (prefers-color-scheme:dark){:root{${colours(palette.dark, accent.dark, accent.onDark)};--wrong:#ff9d8f}}
${look}`
    .replace(/\s*\n\s*/g, "")
    .trim();
}

const look = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/${type.leading} ${type.family};font-variant-numeric:lining-nums tabular-nums;overflow-wrap:anywhere;-webkit-hyphens:auto;hyphens:auto;hyphenate-limit-chars:16 6 6}
bdi[dir=ltr],.code,time{-webkit-hyphens:manual;hyphens:manual}
header,main,footer{max-width:42rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:1.25rem .75rem}
header p{margin:0;font-weight:700;color:var(--accent)}
header img{display:block;max-width:100%;height:2.25rem;width:auto}
main{background:var(--paper);padding-block:1.75rem 2.5rem;border-radius:.75rem}
footer{padding-block:1.25rem 3rem;font-size:.9375rem;color:var(--quiet)}
h1{margin:0 0 .5rem;font-size:1.75rem;line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
h2{margin:0 0 .75rem;font-size:1.25rem;line-height:1.35}
p{margin:0 0 .75rem}
section>:last-child,form>:last-child,.unfolded>:last-child,blockquote>:last-child,.written>:last-child{margin-bottom:0}
main>section{margin-top:2.5rem}
main>section:first-child{margin-top:0}
.quiet,.hint,dt{color:var(--quiet);font-size:1rem}
.asked{display:flex;flex-wrap:wrap;gap:.75rem}
.state{font-size:1.25rem;line-height:1.4}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.25rem}

.steps{list-style:none;display:flex;gap:.375rem;margin:1.25rem 0 .75rem;padding:0;font-size:.9375rem;line-height:1.3}
.steps li{flex:1 1 0;min-width:0;padding-top:.625rem;border-top:.3125rem solid var(--line);color:var(--quiet)}
.steps .done,.steps .now{border-color:var(--accent)}
.steps .now{color:var(--ink);font-weight:600}
@media (max-width:38rem){.steps li{flex:1 1 .5rem}.steps .now{flex:3 1 auto}.steps li:not(.now) span:first-child{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}

main>.key{margin-top:1.5rem}
.key,blockquote,.given{margin-inline:0;padding:1rem 1.25rem;background:var(--panel);border-inline-start:.25rem solid var(--accent);border-radius:.25rem}
.key p,.given p{margin-bottom:.25rem}
.fact{font-size:1.375rem;font-weight:650;line-height:1.3}
.late{border-color:var(--wrong)}
.late .fact{color:var(--wrong)}
blockquote{margin-block:0 1rem;border-color:var(--line)}
.given{margin-bottom:1rem}
.given form{margin-top:1rem}
.closed{padding:1rem 1.25rem;border:1px dashed var(--quiet);border-radius:.5rem}
.closed form,.closed details{margin-top:.75rem}
.closed details{display:block}
.options+.closed,.files+.closed,.given+.closed,p+.closed{margin-top:1rem}
.code{font-family:ui-monospace,Consolas,monospace;letter-spacing:.06em;user-select:all}
.spoken,.print-small{white-space:pre-line}
.written p,.written ul,.written ol{margin:0 0 .75rem}
.written ul,.written ol{padding-inline-start:1.375rem}
.written+.written{margin-top:.75rem}

.person{display:flex;gap:1rem;align-items:center;margin-bottom:.75rem}
.person p{margin:0}
.face{flex:none;display:grid;place-items:center;width:4rem;height:4rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-size:1.375rem;font-weight:600;object-fit:cover}
.line{display:inline-flex;flex-wrap:wrap;gap:0 .5rem;align-items:center;min-height:2.75rem;font-weight:600;text-decoration:none}
.line bdi{text-decoration:underline}
.signed{margin-top:1rem;font-weight:600}

button,summary,.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.625rem 1.25rem;border:2px solid var(--accent);border-radius:.5rem;font:inherit;font-weight:600;line-height:1.3;text-align:center;cursor:pointer}
.main:where(button,summary,.button){background:var(--accent);color:var(--on-accent)}
.button{text-decoration:none}
.quiet:where(button,summary){background:none;color:var(--accent);font-size:inherit}
button:hover,summary:hover{text-decoration:underline;text-underline-offset:.2em}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
details{display:inline}
details+details>summary,form+details>summary{margin-inline-start:0}
.owner details{display:block;margin-top:.75rem}
.owner details+p{margin-top:1rem}
.owner summary{width:100%}
form+details{display:block;margin-top:.75rem}
.unfolded{margin-top:1rem;padding:1.25rem;border:1px solid var(--line);border-radius:.5rem}
.field,fieldset{margin:0 0 1.25rem;padding:0;border:0;min-width:0}
label,legend{display:block;padding:0;margin-bottom:.375rem;font-weight:600}
.hint{margin:0 0 .375rem}
textarea,input:where([type=tel],[type=text],[type=email],[type=file]){display:block;width:100%;min-height:2.75rem;padding:.625rem .75rem;border:1px solid var(--quiet);border-radius:.5rem;background:var(--paper);color:inherit;font:inherit}
input[type=file]{padding:.5rem;border-style:dashed}
[aria-invalid]{border:2px solid var(--wrong)}
.choice{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;margin:0;font-weight:400}
.choice input{flex:none;width:1.25rem;height:1.25rem;margin:0;accent-color:var(--accent)}
.fault{margin:.375rem 0 1rem;color:var(--wrong);font-weight:600}
.said{margin-block:.75rem;padding:.75rem 1rem;border-inline-start:.25rem solid var(--accent);background:var(--panel);font-weight:600;border-radius:.25rem}
.wrong{margin:0 0 1.5rem;border-color:var(--wrong)}
.wrong,.wrong a{color:var(--wrong)}

.day{margin:0 0 .5rem;padding-top:1.5rem}
h2+.day{padding-top:0}
.story{list-style:none;margin:0;padding:0}
.story>li{position:relative;padding:0 0 1.125rem;padding-inline-start:1.75rem}
.story>li::before{content:"";position:absolute;inset-block:.9rem -.9rem;inset-inline-start:.34375rem;width:1px;background:var(--line)}
.story>li:last-child{padding-bottom:0}
.story>li:last-child::before{display:none}
.story>li::after{content:"";position:absolute;top:.5rem;inset-inline-start:0;width:.75rem;height:.75rem;border:2px solid var(--accent);border-radius:50%;background:var(--accent)}
.story>.hers::after{background:var(--paper)}
.story p{margin-bottom:.25rem}
.story>li>.quiet:last-child{color:inherit;font-size:inherit}
.story time{margin-inline-end:.25rem;color:var(--quiet);font-size:1rem}
.story .spoken,.story .written{margin-top:.25rem}
.story>.hers .spoken{padding-inline-start:.75rem;border-inline-start:2px solid var(--line)}
.promises{list-style:none;margin:0;padding:0}
.promises li{padding-block:.875rem;border-top:1px solid var(--line)}
.promises li:first-child{border-top:0;padding-top:0}
.promises p{margin-bottom:.25rem}
.promises form{margin-top:.75rem}
.became{font-weight:600}
.broken .became,.kept-late .became{color:var(--wrong)}
.options{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:1rem}
.options li{padding:1rem 1.25rem;border:1px solid var(--line);border-radius:.5rem}
.options .chosen{border:2px solid var(--accent)}
.options p{margin-bottom:.375rem}
.options form{margin-top:.75rem}
.wish{display:block;border-top:1px solid var(--line)}
.choices .wish{margin:0;padding-block:.875rem}
.choices details.wish{padding-block:0}
.choices h2+.wish{border-top:0}
.wish>summary{display:flex;justify-content:space-between;gap:1rem;width:100%;min-height:3.5rem;padding-inline:0;border:0;text-align:start}
.wish>summary::after,.earlier>summary::after{content:"";flex:none;width:.625rem;height:.625rem;margin-inline-end:.25rem;border:solid currentcolor;border-width:0 2px 2px 0;transform:translateY(-.15rem) rotate(45deg)}
[open]>summary::after{transform:translateY(.15rem) rotate(225deg)}
.wish>.unfolded{margin:0;padding:0 0 1.25rem;border:0}
.wish>p{margin:0}
.wish form:not(.unfolded *) button{min-height:2.75rem;padding:0;border:0;text-decoration:underline;text-underline-offset:.2em;text-align:start}
.earlier{display:block;margin-top:1.5rem}
.earlier>summary{gap:.75rem;width:100%}

.apart{margin-top:2rem}
#check details{display:block;margin-top:.75rem}
#check details+p{margin-top:1rem}
input::file-selector-button{min-height:2.25rem;margin-inline-end:.75rem;padding:.25rem .875rem;border:2px solid var(--accent);border-radius:.375rem;background:none;color:var(--accent);font:inherit;font-weight:600;cursor:pointer}
.drop{margin:0 0 1.25rem}
.drop .field{margin-bottom:.75rem}
.drop.over input{border-color:var(--accent);background:var(--panel)}
.camera{display:none}
@media (pointer:coarse){.camera{display:block}}
.chosen{color:var(--quiet);font-size:1rem}
.chosen:empty{display:none}
.sending{margin:0 0 .5rem;font-weight:600}
progress{display:block;width:100%;height:.75rem;margin:0 0 1rem;accent-color:var(--accent)}
form[data-sending] button{opacity:.6}
.slot{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;padding-block:.875rem;border-top:1px solid var(--line)}
.slot .fact{flex:1 1 10rem;margin:0;font-size:1.125rem;text-wrap:balance}
.slot form{margin:0!important}
.slot+.quiet{margin-top:.5rem;padding-top:.875rem;border-top:1px solid var(--line)}
h3{margin:0 0 .375rem;font-size:1.125rem;line-height:1.35}
.files{list-style:none;margin:0;padding:0}
.files a{display:inline-block;padding-block:.5rem;font-weight:600}
dl{margin:0}
dl div{margin-bottom:.75rem}
dd{margin:0}
.small{padding-block:2.5rem 3rem}
.small form,.small .key{margin-block:1.5rem}
.small>p>a:not(.button){display:inline-flex;align-items:center;min-height:2.75rem}

@media (min-width:46rem){header,footer{padding-inline:0}main{padding:2.5rem 3rem 3rem}h1{font-size:2.125rem}.owner details{display:inline-block;margin-inline-end:.75rem}.owner details[open]{display:block;margin-inline-end:0}.owner summary{width:auto}}
@media print{:root{--ground:#fff;--paper:#fff;--panel:#fff;--ink:#000;--quiet:#333;--accent:#000;--line:#999}body{font-size:11pt}form,details:not(.earlier),.earlier>summary,.button,.choices,footer,.said,#download,#check,.apart:not(:has(dl)){display:none!important}.earlier::details-content{content-visibility:visible;display:block;height:auto}.steps,.story{-webkit-print-color-adjust:exact;print-color-adjust:exact}.face{border:1px solid #999;background:none;color:#000}header,main{padding-inline:0}main{padding-block:0}li,.key,.given,blockquote,.person{break-inside:avoid}h2,h3,dt{break-after:avoid}main>section{margin-top:1.5rem}.key,blockquote,.given{border:1px solid #999}}
`;
