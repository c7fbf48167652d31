import { Form } from "@remix-run/react";
import { useRef } from "react";
import type { Closable } from "#app/domain/privacy/closable.ts";
import { Button } from "#app/ui/button.tsx";
import { fieldOf } from "#app/ui/desk/form-fault.ts";
import { PageHead } from "#app/ui/desk/page-head.tsx";
import { SaidNotice } from "#app/ui/desk/said.tsx";
import { BehindNumber } from "#app/ui/settings/behind-number.tsx";
import { BrandFieldSet } from "#app/ui/settings/brand-fields.tsx";
import { BrandPreview } from "#app/ui/settings/brand-preview.tsx";
import type { BrandFields, BrandLook } from "#app/ui/settings/brand-props.ts";
import { useBrandLook } from "#app/ui/settings/use-brand-look.ts";

type Props = {
  readonly id: string;
  readonly isNew: boolean;
  /** Where the picture of now stands. */
  readonly logo: string | null;
  readonly fields: BrandFields;
  readonly look: BrandLook;
  readonly behindNumber: readonly Closable[];
  readonly answer:
    | {
        readonly faults: Readonly<Record<string, string>>;
        readonly typed: Readonly<Record<string, string>>;
        readonly look: BrandLook | null;
      }
    | undefined;
};

/** One brand as a form, and beside it what customers would see. */
export function BrandPage({ id, isNew, logo, fields, look, behindNumber, answer }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const live = useBrandLook(form, answer?.look ?? look);
  const field = (name: keyof BrandFields) => fieldOf(answer, name, fields[name]);
  return (
    <>
      <PageHead title={isNew ? "A new brand" : fields.name} />
      <SaidNotice />
      <div className="grid grid-cols-1 gap-8 xl:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <Form
          ref={form}
          method="post"
          encType="multipart/form-data"
          className="grid content-start gap-6"
          onChange={live.typed}
        >
          <input type="hidden" name="id" value={id} />
          <BrandFieldSet field={field} logo={logo} logoFault={answer?.faults.logo} />
          <div className="flex flex-wrap gap-3 border-t border-line pt-4">
            <Button look="main" name="intent" value="save">
              Keep it
            </Button>
            <Button name="intent" value="look">
              Show it first
            </Button>
          </div>
        </Form>
        <BrandPreview look={live.look} />
      </div>
      {!isNew && <BehindNumber chosen={behindNumber} />}
    </>
  );
}
