import type { ReactNode } from "react";
import { directionOf, matchLanguage } from "#emails/kit/locale.ts";
import type { PageWords } from "#emails/locales/page/index.ts";
import type { PortalBrand } from "./reading.ts";

type DocumentProps = {
  readonly locale: string;
  readonly say: PageWords;
  readonly title: string;
  readonly brand: PortalBrand;
  /** The whole style sheet: one round trip, then it is painted. */
  readonly css: string;
  readonly live?: boolean;
  /** To be kept as a file: it asks its own place for nothing. */
  readonly kept?: boolean;
  readonly children: ReactNode;
};

/** The frame of every page a customer sees. Nothing in it comes from another address (CAP-7). */
export function Document({ locale, say, title, brand, css, live, kept, children }: DocumentProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, named by its hash in the CSP
  const style = <style dangerouslySetInnerHTML={{ __html: css }} />;
  return (
    <html lang={matchLanguage(locale)} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow, noarchive" />
        <meta name="description" content={say("page.about")} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {!kept && <link rel="icon" href="/icon.svg" type="image/svg+xml" />}
        <title>{title}</title>
        {style}
        {live && <script type="module" src="/live.js" />}
        {live && <script type="module" src="/send-files.js" />}
      </head>
      <body>
        <header>
          {brand.logoPath ? (
            <img src={brand.logoPath} alt={brand.name} height="36" />
          ) : (
            <p>{brand.name}</p>
          )}
        </header>
        {children}
      </body>
    </html>
  );
}
