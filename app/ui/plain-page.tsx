import { renderToStaticMarkup } from "react-dom/server";

type Props = {
  readonly title: string;
  readonly words: string;
  /** What it is called by, should somebody ask. */
  readonly note?: string | undefined;
};

// The paper, ink and accent of desk.css, which may be what could not be had.
const style = `
:root{color-scheme:light dark;--ground:#f6f3ee;--ink:#26231f;--quiet:#675f55;--accent:#1d5c54;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--ink:#f1ede6;--quiet:#b3aa9d;--accent:#6fc4b8;--on:#171614}}
body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Seravek,Ubuntu,Calibri,"Noto Sans",sans-serif}
main{max-width:36rem;margin:0 auto;padding:4rem 1.5rem;overflow-wrap:break-word}
h1{margin:0;font-size:1.5rem;line-height:1.25}
p{margin:.75rem 0 0}
.note{color:var(--quiet);font-size:.875rem}
a{display:inline-flex;align-items:center;min-height:2.75rem;margin-top:2rem;padding:0 .875rem;border-radius:.375rem;background:var(--accent);color:var(--on);font-size:.875rem;font-weight:500;text-decoration:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

/** What is said to staff in front of Remix: a whole page that needs no file, no script and no database. */
export function plainPage(props: Props): string {
  return `<!doctype html>${renderToStaticMarkup(<PlainPage {...props} />)}`;
}

function PlainPage({ title, words, note }: Props) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Amends`}</title>
        <style
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own words, above
          dangerouslySetInnerHTML={{ __html: style }}
        />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{words}</p>
          {note && <p className="note">{note}</p>}
          <a href="/desk">To Today</a>
        </main>
      </body>
    </html>
  );
}
