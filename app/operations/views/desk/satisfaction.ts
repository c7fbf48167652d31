import type { FeedbackCount } from "#app/operations/ports/feedback.ts";
import type { Services } from "#app/operations/services.ts";

export type Satisfaction = FeedbackCount & { readonly name: string };

/** How satisfied customers were with cases of each owner (R22, R27), the lowest share first. */
export function satisfactionOf(
  services: Services,
  from: Date,
  to: Date,
  teamId?: string,
): Promise<readonly Satisfaction[]> {
  return services.transaction(async (store) => {
    const counts = await store.feedback.count(from, to, teamId);
    const names = new Map((await store.staff.list()).map(({ id, name }) => [id, name]));
    return counts
      .map((count) => ({ ...count, name: names.get(count.ownerId) ?? "No longer here" }))
      .toSorted((a, b) => shareOf(a) - shareOf(b) || a.name.localeCompare(b.name));
  });
}

/** Satisfied ones out of all who answered. */
function shareOf({ satisfied, answers }: Pick<FeedbackCount, "satisfied" | "answers">) {
  return answers === 0 ? 0 : satisfied / answers;
}
