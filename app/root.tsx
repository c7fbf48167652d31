import type { LinksFunction } from "@remix-run/node";
import { Link, Links, Meta, Outlet, Scripts, useRouteError } from "@remix-run/react";
import { buttonClass } from "./ui/button.tsx";
import desk from "./ui/desk.css?url";
import { ErrorMessage, errorWords } from "./ui/error-message.tsx";
import { useNonce } from "./ui/nonce.tsx";
import { url } from "./urls.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: desk },
  { rel: "icon", href: "/icon.svg", type: "image/svg+xml" },
];

function Document({ title, children }: { title?: string; children: React.ReactNode }) {
  const nonce = useNonce();
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {title ? <title>{title}</title> : <Meta />}
        <Links />
      </head>
      <body>
        {children}
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <Document>
      <Outlet />
    </Document>
  );
}

/** Outside the desk: a customer may have come here too. */
export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <Document title={`${errorWords(error).title} · Amends`}>
      <main className="px-6">
        <ErrorMessage error={error}>
          <a href={url("lost")} className={buttonClass("main")}>
            Have your link sent again
          </a>
          <Link to={url("desk")} className={buttonClass()}>
            Staff: to the desk
          </Link>
        </ErrorMessage>
      </main>
    </Document>
  );
}
