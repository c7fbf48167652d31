import type { Block, Paper } from "../block.ts";
import { cleanLine } from "../clean-text.ts";
import { fixed, mjml, picture, url } from "../markup.ts";

export type Signatory = {
  readonly closing: string;
  readonly name: string;
  readonly role: string;
  readonly phone: { readonly label: string; readonly number: string } | null;
  readonly email: string | null;
  /** Where she writes to that person; null where an answer to the mail is the way. */
  readonly reach: { readonly label: string; readonly address: string } | null;
  readonly pictureUrl: string | null;
};

/** The person who signs, with a face and a way to reach them (R5, R12). */
export function signature(person: Signatory): Block {
  return {
    markup: (paper) => mjml`
      <mj-text mj-class="words" padding-top="12px">${person.closing}</mj-text>
      <mj-table mj-class="signature">
        <tr>
          <td width="52" valign="top" style="width:52px">${face(person, paper)}</td>
          <td valign="top" style="padding:0 14px">
            <strong>${person.name}</strong><br />
            <span class="dim">${person.role}</span><br />
            ${contact(person)}
          </td>
        </tr>
      </mj-table>`,
    text: [
      `${person.closing}\n\n${person.name}\n${person.role}`,
      person.phone && `${person.phone.label} ${person.phone.number}`,
      person.email,
      person.reach && `${person.reach.label}:\n${person.reach.address}`,
    ]
      .filter(Boolean)
      .join("\n"),
  };
}

function contact({ phone, email, reach }: Signatory) {
  return mjml`
    ${phone && mjml`<span>${phone.label}</span> ${telephone(phone.number)}<br />`}
    ${email && mjml`<a href="${url(`mailto:${email}`)}">${email}</a><br />`}
    ${reach && mjml`<a href="${url(reach.address)}">${reach.label}</a>`}`;
}

function telephone(number: string) {
  const digits = number.replace(/[^\d+]/g, "");
  if (digits === "") return mjml`<bdi>${number}</bdi>`;
  return mjml`<bdi><a href="${url(`tel:${digits}`)}" dir="ltr">${number}</a></bdi>`;
}

// A remote picture would tell its server who reads this, so only one carried in the mail is shown (TPL-7).
function face({ name, pictureUrl }: Signatory, { accent }: Paper) {
  if (pictureUrl?.startsWith("cid:")) {
    return mjml`<img src="${picture(pictureUrl)}" alt="${name}" width="52" height="52" style="border-radius:26px;display:block;font-size:11px;overflow:hidden" />`;
  }
  const colours = mjml`background-color:${fixed(accent.light)};color:${fixed(accent.onLight)}`;
  return mjml`<div class="initials" aria-hidden="true" style="width:52px;height:52px;line-height:52px;border-radius:26px;text-align:center;font-size:18px;font-weight:600;${colours}">${initials(name)}</div>`;
}

function initials(name: string): string {
  const words = cleanLine(name).split(" ");
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toLocaleUpperCase();
}
