import { Form, Link } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { faultOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";
import { Restriction } from "./restriction.tsx";

type CaseLinksProps = Pick<CasePageProps, "page" | "may" | "answer" | "timeZone">;
const stateLooks = { good: "well", ended: "plain", revoked: "alarm" } as const;
const stateWords = { good: "Good", ended: "Ended", revoked: "Revoked" } as const;

/** The customer's way in: shown when asked for, revoked one at a time, sent anew. */
export function CaseLinks({ page, may, answer, timeZone }: CaseLinksProps) {
  const shown = answer?.shown;
  return (
    <Part title="Links to the customer's page">
      <ul className="grid gap-2 text-sm">
        {page.links.map((link) => (
          <li key={link.id} className="grid gap-1.5">
            <p className="flex flex-wrap items-baseline gap-2 text-quiet">
              <Tag look={stateLooks[link.state]}>{stateWords[link.state]}</Tag>
              {link.invited && <bdi>For {link.invited}, to read</bdi>}
              <span>
                since <Moment at={link.createdAt} timeZone={timeZone} />
              </span>
            </p>
            <Opened {...link.opened} timeZone={timeZone} />
            {shown?.linkId === link.id && (
              <p className="break-all">
                <a href={shown.address} className="text-accent" target="_blank" rel="noreferrer">
                  {shown.address}
                </a>
              </p>
            )}
            {link.state === "good" && <LinkButtons linkId={link.id} may={may} />}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-quiet">
        An opening proves that somebody or something asked for the page, not that it was read. It is
        known by the hour, without addresses, for 90 days.
      </p>
      {!page.head.restricted && <Discretion isOn={page.head.discreet} mayWrite={may.write} />}
      <Restriction
        isOn={page.head.restricted}
        mayRestrict={may.restrict}
        fault={faultOf(answer, "restrict")}
      />
      {may.write && (
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Form method="post">
            <input type="hidden" name="intent" value="send-link" />
            <Button>Mail the link again</Button>
          </Form>
          <Link
            to={`${url("deskCompose", { reference: page.reference })}?moment=fresh-link`}
            className="inline-block py-1.5 text-sm text-accent pointer-coarse:py-3"
          >
            With words of your own
          </Link>
        </div>
      )}
    </Part>
  );
}

function Discretion({ isOn, mayWrite }: { isOn: boolean; mayWrite: boolean }) {
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p className="min-w-0">
        {isOn ? (
          <>
            <Tag look="accent">Discretion</Tag> Mails say only that there is news.
          </>
        ) : (
          "Mails say what they are about."
        )}
      </p>
      {mayWrite && (
        <Form method="post">
          <input type="hidden" name="intent" value="discretion" />
          <Button look="quiet" name="wish" value={isOn ? "off" : "on"}>
            {isOn ? "Say it again" : "Say only that there is news"}
          </Button>
        </Form>
      )}
    </div>
  );
}

type OpenedProps = CasePageProps["page"]["links"][number]["opened"] & {
  readonly timeZone: string;
};

/** Never "read": a request proves no reader (SCN-5). */
function Opened({ last, browsers, machines, timeZone }: OpenedProps) {
  if (browsers + machines === 0) return <p className="text-quiet">Not opened yet.</p>;
  return (
    <p className="text-quiet">
      {last ? (
        <>
          Opened {browsers === 1 ? "once" : `${browsers} times`} by what looks like a browser, last
          in the hour from <Moment at={last} timeZone={timeZone} />.
        </>
      ) : (
        "Opened by machines only, such as virus scanners."
      )}
      {last && machines > 0 && ` By machines ${machines === 1 ? "once" : `${machines} times`}.`}
    </p>
  );
}

function LinkButtons({ linkId, may }: { linkId: string; may: CaseLinksProps["may"] }) {
  if (!may.write && !may.revokeLink) return null;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="linkId" value={linkId} />
      {may.write && (
        <Button name="intent" value="show-link">
          Show it
        </Button>
      )}
      {may.revokeLink && (
        <Button look="alarm" name="intent" value="revoke-link">
          Revoke it
        </Button>
      )}
    </Form>
  );
}
