import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { buttonClass } from "#app/ui/button.tsx";
import { url } from "#app/urls.ts";

export const meta: MetaFunction = () => [{ title: "Amends" }];

export function loader({ context }: LoaderFunctionArgs) {
  const { brand, trial } = context.services.settings;
  return { brand: brand.name, trial };
}

export default function Home() {
  const { brand, trial } = useLoaderData<typeof loader>();
  return (
    <main className="mx-auto grid min-h-screen max-w-xl content-center gap-6 px-6 py-12">
      <h1 className="text-3xl font-semibold">{brand}</h1>
      <p className="text-lg">
        Did something of ours let you down? The link in our mail opens your case: where it stands,
        who is on it, and when you hear from us next.
      </p>
      <p className="text-quiet">
        Lost the mail? Open any older one from us: every link in it leads to the same page.
      </p>
      <div className="flex flex-wrap gap-3">
        <a href={url("lost")} className={buttonClass("main")}>
          Have your link sent again
        </a>
        <Link to={url("signIn")} className={buttonClass()}>
          Staff: sign in
        </Link>
        {trial && (
          <Link to={url("mailbox")} className={buttonClass()} reloadDocument>
            See the caught mail
          </Link>
        )}
      </div>
    </main>
  );
}
