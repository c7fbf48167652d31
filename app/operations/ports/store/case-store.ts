import type { ApiCases } from "../../views/api-case.ts";
import type { Audit, CaseFiles, Customers, History } from "../cases.ts";
import type { Attachments } from "../files.ts";
import type { CallTasks } from "../follow-up.ts";
import type { PublicPosts } from "../posts.ts";

/** Cases, whose they are, and what happened to them. */
export type CaseStore = {
  readonly caseFiles: CaseFiles;
  readonly customers: Customers;
  readonly history: History;
  readonly audit: Audit;
  readonly attachments: Attachments;
  readonly callTasks: CallTasks;
  readonly publicPosts: PublicPosts;
  readonly apiCases: ApiCases;
};
