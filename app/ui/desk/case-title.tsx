import { Link } from "@remix-run/react";
import { url } from "#app/urls.ts";

type CaseTitleProps = {
  readonly reference: string;
  readonly customer: string;
  readonly subject: string;
};

/** A case at the head of its row: whose it is, which opens it (also by Enter), and what it is about. */
export function CaseTitle({ reference, customer, subject }: CaseTitleProps) {
  return (
    <>
      <Link
        to={url("deskCase", { reference })}
        data-open
        className="min-w-0 font-semibold wrap-anywhere"
      >
        <bdi>{customer}</bdi>
      </Link>
      <span className="min-w-0 wrap-anywhere text-quiet" dir="auto">
        {subject}
      </span>
    </>
  );
}
