import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FoldedForm } from "#app/ui/desk/folded-form.tsx";
import { faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { CasePageProps } from "./case-props.ts";
import { CopyLine } from "./copy-line.tsx";

type Props = CasePageProps & {
  readonly post: CasePageProps["page"]["inPublic"]["posts"][number];
};

/** The reply to a post where it stands, read against the case before it is recorded; or why there is none (R26). */
export function AnswerPost({ post, page, answer }: Props) {
  const { replies } = page.inPublic;
  const own = { name: "postId", value: post.id };
  const read = faultOf(answer, "read-reply", own);
  const fault = read ?? faultOf(answer, "answer-in-public", own);
  const letBe = faultOf(answer, "let-post-be", own);
  const isFine = read !== undefined && Object.keys(read.faults).length === 0;
  return (
    <div className="grid gap-3">
      {replies.length > 0 && (
        <ul aria-label="Replies that reveal nothing" className="grid gap-2">
          {replies.map((words) => (
            <li key={words}>
              <CopyLine words={words} locale={page.customer.locale} />
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="grid gap-2">
        <input type="hidden" name="postId" value={post.id} />
        <TextArea
          label="What you post there"
          rows={3}
          {...fieldOf(fault, "words", replies[0])}
          hint="At most 200 characters. Nothing of the case: no name, product, number, link or place."
          required
        />
        {isFine && <Notice look="well">Nothing in it is of this case. Post it there.</Notice>}
        <div className="flex flex-wrap gap-2">
          <Button name="intent" value="read-reply">
            Read it first
          </Button>
          <Button look="main" name="intent" value="answer-in-public">
            I have replied in public
          </Button>
        </div>
      </Form>
      <FoldedForm
        intent="let-post-be"
        summary="Nothing is to be answered there"
        send="Let it be"
        fault={letBe}
        own={own}
      >
        <TextField
          label="Why"
          {...fieldOf(letBe, "because")}
          hint="It was taken down, or only the customer and we can see it."
          dir="auto"
          required
        />
      </FoldedForm>
    </div>
  );
}
