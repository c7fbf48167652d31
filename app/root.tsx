import type { LinksFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useRouteError,
} from "@remix-run/react";
import desk from "./ui/desk.css?url";
import { Message } from "./ui/message.tsx";
import { useNonce } from "./ui/nonce.tsx";

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

export function ErrorBoundary() {
  const error = useRouteError();
  const known = isRouteErrorResponse(error) ? error : null;
  const words = known ? String(known.data) : "Something broke on our side. Nothing was changed.";
  return (
    <Document title={known ? `${known.status}` : "Error"}>
      <Message title={known ? words : "That did not work"}>
        {known ? "Check the address, or go back to the desk." : words}
      </Message>
    </Document>
  );
}
