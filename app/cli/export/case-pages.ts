import type { Services } from "#app/operations/services.ts";
import type { ApiCaseView, ListPlace } from "#app/operations/views/api-case.ts";

const pageSize = 500;

const columns: readonly (readonly [string, (view: ApiCaseView) => string | null | undefined])[] = [
  ["reference", ({ caseFile }) => caseFile.reference],
  ["external reference", ({ caseFile }) => caseFile.externalRef],
  ["status", ({ caseFile }) => caseFile.status],
  ["severity", ({ caseFile }) => caseFile.severity],
  ["fault", ({ caseFile }) => caseFile.fault],
  ["channel", ({ caseFile }) => caseFile.channel],
  ["received at (UTC)", ({ caseFile }) => caseFile.receivedAt.toISOString()],
  ["opened at (UTC)", ({ caseFile }) => caseFile.openedAt.toISOString()],
  ["next word due (UTC)", ({ caseFile }) => caseFile.nextUpdateDueAt?.toISOString()],
  ["resolved at (UTC)", ({ caseFile }) => caseFile.resolvedAt?.toISOString()],
  ["closed at (UTC)", ({ caseFile }) => caseFile.closedAt?.toISOString()],
  ["customer", ({ customer }) => customer.name],
  ["e-mail", ({ customer }) => customer.email],
  ["phone", ({ customer }) => customer.phone],
  ["owner", ({ owner }) => owner.name],
  ["product", ({ caseFile }) => caseFile.product],
  ["serial", ({ caseFile }) => caseFile.serial],
  ["order", ({ caseFile }) => caseFile.orderRef],
  ["place", ({ caseFile }) => caseFile.place],
  ["subject", ({ caseFile }) => caseFile.subject],
  ["problem", ({ caseFile }) => caseFile.problem],
];

/** Every case as a row of text, the oldest change first, a page at a time whatever their number (EXP-2). */
export async function* casePages(services: Services) {
  yield [columns.map(([name]) => name)];
  for (let after: ListPlace | null = null; ; ) {
    const page = await services.transaction((store) =>
      store.apiCases.list({ statuses: [], updatedSince: null, after, limit: pageSize }),
    );
    if (page.length > 0) yield page.map((view) => columns.map(([, read]) => read(view) ?? ""));
    const last: ApiCaseView | undefined = page.at(-1);
    if (!last || page.length < pageSize) return;
    after = { updatedAt: last.caseFile.updatedAt, id: last.caseFile.id };
  }
}
