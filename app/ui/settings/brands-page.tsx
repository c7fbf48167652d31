import { Form, Link } from "@remix-run/react";
import { Button, buttonClass } from "#app/ui/button.tsx";
import type { FormFault } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { url } from "#app/urls.ts";

type Listed = {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly sender: string | null;
  readonly isUsual: boolean;
  /** As BRAND_* say, until it is written down here. */
  readonly isAsSet: boolean;
};

type Props = {
  readonly newId: string;
  readonly brands: readonly Listed[];
  readonly answer: FormFault | undefined;
};

/** The names and looks customers know us by. */
export function BrandsPage({ newId, brands, answer }: Props) {
  const general = answer?.faults[""];
  return (
    <>
      <PageHead title="Brands" />
      <p className="mb-4 max-w-3xl text-quiet">
        Each case is of one brand: its page, its mails and its calendar files carry that name and
        look. A new case is of the usual one unless whoever logs it says otherwise.
      </p>
      <SaidNotice />
      {general && (
        <div className="mb-4">
          <Notice look="alarm">{general}</Notice>
        </div>
      )}
      <ul className="mb-6 max-w-4xl divide-y divide-line rounded-md border border-line bg-paper">
        {brands.map((brand) => (
          <Row key={brand.id} brand={brand} />
        ))}
      </ul>
      <Link to={url("settingsBrand", { id: newId })} className={buttonClass("main")}>
        Add a brand
      </Link>
    </>
  );
}

function Row({ brand }: { brand: Listed }) {
  const { id, name, colour, sender, isUsual, isAsSet } = brand;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <span
        aria-hidden="true"
        className="size-8 shrink-0 rounded-full border border-line"
        style={{ backgroundColor: colour }}
      />
      <div className="min-w-0 flex-1">
        <p className="font-semibold break-words">
          <span dir="auto">{name}</span> {isUsual && <Tag look="accent">Usual</Tag>}
        </p>
        <p className="text-sm text-quiet">
          {isAsSet ? "As the settings of this installation say. " : ""}
          Mail comes from {sender ?? "the installation’s own address"}.
        </p>
      </div>
      <Form method="post" className="flex flex-wrap items-center gap-1">
        <input type="hidden" name="brandId" value={id} />
        <Link
          to={url("settingsBrand", { id })}
          className={buttonClass()}
          aria-label={`Change ${name}`}
        >
          Change
        </Link>
        {!isUsual && (
          <>
            <Button
              look="quiet"
              name="intent"
              value="usual"
              aria-label={`Make ${name} the usual one`}
            >
              Make it the usual one
            </Button>
            <Button
              look="quiet"
              name="intent"
              value="retire"
              aria-label={`Take ${name} off the list`}
            >
              Take it off the list
            </Button>
          </>
        )}
      </Form>
    </li>
  );
}
