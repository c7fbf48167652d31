import { Form, Link } from "@remix-run/react";
import { problemStates } from "#app/domain/problems/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { Part } from "#app/ui/desk/part.tsx";
import { ChoiceField } from "#app/ui/field.tsx";
import { url } from "#app/urls.ts";
import type { CasePageProps } from "./case-props.ts";

type Props = Pick<CasePageProps, "page"> & { readonly mayWrite: boolean };

/** The known problem a case is part of, or a way to say so (R24). */
export function CaseProblem({ page: { problem, problems }, mayWrite }: Props) {
  if (!problem && (problems.length === 0 || !mayWrite)) return null;
  return (
    <Part title="Known problem">
      {problem ? (
        <Form method="post" className="grid gap-1 text-sm">
          <Link to={url("deskProblem", { id: problem.id })} className="text-accent">
            <bdi>{problem.title}</bdi>
          </Link>
          <p className="text-quiet">{problemStates[problem.state].label}</p>
          <input type="hidden" name="problemId" value={problem.id} />
          {mayWrite && (
            <div>
              <Button look="quiet" name="intent" value="unlink-problem">
                It does not belong to it
              </Button>
            </div>
          )}
        </Form>
      ) : (
        <Form method="post" className="flex flex-wrap items-end gap-2">
          <ChoiceField
            label="It is part of"
            name="problemId"
            choices={problems.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Button name="intent" value="link-problem">
            It belongs to it
          </Button>
        </Form>
      )}
    </Part>
  );
}
