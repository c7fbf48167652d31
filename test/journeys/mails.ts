import type { Browser } from "playwright-core";
import type { Email } from "postal-mime";
import { keepPicture, phone } from "#test/support/browser.ts";

/** Pictures of mails as they arrived, the way her phone shows them: `test-results/NAME.jpg`. */
export async function pictureMails(
  browser: Browser,
  mails: readonly (readonly [name: string, mail: Email])[],
) {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [name, mail] of mails) {
    await page.setContent(withOwnPictures(mail));
    await keepPicture(page, name);
  }
  await context.close();
}

/** What a mail program does with the pictures that travel in the mail. */
function withOwnPictures({ html = "", attachments }: Email): string {
  return attachments.reduce((text, { contentId, mimeType, content }) => {
    if (!contentId || typeof content === "string") return text;
    const bytes = Buffer.from(content as ArrayBuffer).toString("base64");
    return text.replaceAll(`cid:${contentId.slice(1, -1)}`, `data:${mimeType};base64,${bytes}`);
  }, html);
}
