import type { Knex } from "knex";
import type { DeskViews } from "#app/operations/views/desk/desk-views.ts";
import { listTodayCases, today } from "../today/today.ts";
import { findCase } from "./case.ts";
import { listCases } from "./case-list.ts";
import { listTalk } from "./case-talk.ts";
import { findMessage, listMessages } from "./messages.ts";
import { listCalls, listStaff } from "./people.ts";
import { findReceived, listReceived } from "./received.ts";

/** The desk's readings, over a pool. */
export function deskViews(db: Knex): DeskViews {
  return {
    today: (query) => today(db, query),
    listTodayCases: (caseIds) => listTodayCases(db, caseIds),
    listCases: (query) => listCases(db, query),
    listTalk: (caseIds, now) => listTalk(db, caseIds, now),
    findCase: (reference) => findCase(db, reference),
    listCalls: (whose, limit) => listCalls(db, whose, limit),
    listMessages: (which, limit) => listMessages(db, which, limit),
    listReceived: (limit) => listReceived(db, limit),
    findReceived: (id) => findReceived(db, id),
    findMessage: (id) => findMessage(db, id),
    listStaff: () => listStaff(db),
  };
}
