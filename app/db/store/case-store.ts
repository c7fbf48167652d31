import type { CaseStore } from "#app/operations/ports/store/case-store.ts";
import { audit } from "../audit/audit.ts";
import { attachments } from "../cases/attachments.ts";
import { callTasks } from "../cases/call-tasks.ts";
import { caseFiles } from "../cases/case-files.ts";
import { customers } from "../cases/customers.ts";
import { history } from "../cases/history.ts";
import { publicPosts } from "../cases/public-posts.ts";
import { apiCases } from "../views/api-cases.ts";
import type { Parts } from "./parts.ts";

/** Cases, whose they are, and what happened to them. */
export const caseParts: Parts<CaseStore, "tx" | "now" | "around" | "noted"> = {
  caseFiles: ({ tx, now, around }) => caseFiles(tx, now, around),
  customers: ({ tx, now, around }) => customers(tx, now, around),
  history: ({ tx, noted }) => history(tx, noted),
  audit: ({ tx, noted }) => audit(tx, noted),
  attachments: ({ tx }) => attachments(tx),
  callTasks: ({ tx }) => callTasks(tx),
  publicPosts: ({ tx }) => publicPosts(tx),
  apiCases: ({ tx, now }) => apiCases(tx, now),
};
