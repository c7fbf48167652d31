// Every address the app answers, and the file that answers it. Read this first.
// `remix.config.js` builds the router from it; `urls.ts` types every link from it.

import { routesForPrograms } from "./routes-for-programs.ts";

export const layouts = {
  desk: "routes/desk/layout.tsx",
} as const;

export const routes = {
  home: { path: "/", file: "routes/home.tsx" },

  // What a customer sees, by the link in their mail. One address: its forms post to itself.
  portalCase: { path: "/s/:token", file: "routes/portal/case.ts" },

  // A file of the case, by an address that is good for some minutes.
  file: { path: "/files/:signed", file: "routes/portal/file.ts" },

  unsubscribe: { path: "/unsubscribe/:token", file: "routes/portal/unsubscribe.ts" },

  // Where she asks for links she has lost.
  lost: { path: "/lost", file: "routes/portal/lost.ts" },

  // The picture of a brand, in pages and in mail.
  logo: { path: "/logos/:sha256", file: "routes/portal/logo.ts" },

  // How staff come in.
  signIn: { path: "/sign-in", file: "routes/sign-in/password.tsx" },
  signInCode: { path: "/sign-in/code", file: "routes/sign-in/second-factor.tsx" },
  forgotPassword: { path: "/sign-in/forgot", file: "routes/sign-in/forgot.tsx" },
  resetPassword: { path: "/sign-in/:kind/:token", file: "routes/sign-in/reset.tsx" },
  signOut: { path: "/sign-out", file: "routes/sign-in/sign-out.tsx" },

  // Where staff work.
  desk: { path: "/desk", file: "routes/desk/today.tsx", layout: "desk" },
  deskCases: { path: "/desk/cases", file: "routes/desk/cases.tsx", layout: "desk" },
  deskNewCase: { path: "/desk/cases/new", file: "routes/desk/new-case.tsx", layout: "desk" },
  deskNewCasePreview: {
    path: "/desk/cases/new/preview",
    file: "routes/desk/new-case/preview.ts",
  },
  deskCase: { path: "/desk/cases/:reference", file: "routes/desk/case.tsx", layout: "desk" },
  deskResolve: {
    path: "/desk/cases/:reference/resolve",
    file: "routes/desk/resolve.tsx",
    layout: "desk",
  },
  deskCompose: {
    path: "/desk/cases/:reference/compose",
    file: "routes/desk/compose.tsx",
    layout: "desk",
  },
  deskComposePreview: {
    path: "/desk/cases/:reference/compose/preview",
    file: "routes/desk/compose-preview.ts",
  },
  deskAskAccommodation: {
    path: "/desk/cases/:reference/accommodation",
    file: "routes/desk/ask-accommodation.tsx",
    layout: "desk",
  },
  deskMessage: {
    path: "/desk/messages/:id",
    file: "routes/desk/message.tsx",
    layout: "desk",
  },
  deskReceived: { path: "/desk/received/:id", file: "routes/desk/received.tsx", layout: "desk" },
  deskReceivedRaw: { path: "/desk/received/:id/raw", file: "routes/desk/received-raw.ts" },
  deskFile: { path: "/desk/files/:id", file: "routes/desk/file.ts" },
  deskCalls: { path: "/desk/calls", file: "routes/desk/calls.tsx", layout: "desk" },
  deskProblems: { path: "/desk/problems", file: "routes/desk/problems/list.tsx", layout: "desk" },
  deskNewProblem: {
    path: "/desk/problems/new",
    file: "routes/desk/problems/new.tsx",
    layout: "desk",
  },
  deskProblem: {
    path: "/desk/problems/:id",
    file: "routes/desk/problems/problem.tsx",
    layout: "desk",
  },
  deskBroadcast: {
    path: "/desk/problems/:id/broadcasts/:broadcast",
    file: "routes/desk/problems/broadcast.tsx",
    layout: "desk",
  },
  deskKept: { path: "/desk/kept", file: "routes/desk/kept.tsx", layout: "desk" },
  deskFigures: {
    path: "/desk/figures",
    file: "routes/desk/figures/figures.tsx",
    layout: "desk",
  },
  deskFiguresFile: { path: "/desk/figures.csv", file: "routes/desk/figures/figures-file.ts" },
  deskMail: { path: "/desk/mail", file: "routes/desk/mail.tsx", layout: "desk" },

  // Finance, ten minutes.
  finance: { path: "/finance", file: "routes/finance/queue.tsx", layout: "desk" },
  financeRequest: {
    path: "/finance/requests/:id",
    file: "routes/finance/request.tsx",
    layout: "desk",
  },
  financeGiftCards: {
    path: "/finance/gift-cards",
    file: "routes/finance/gift-cards.tsx",
    layout: "desk",
  },
  financeProviders: {
    path: "/finance/providers",
    file: "routes/finance/providers.tsx",
    layout: "desk",
  },
  financeRules: { path: "/finance/rules", file: "routes/finance/rules.tsx", layout: "desk" },
  financeLedger: { path: "/finance/ledger", file: "routes/finance/ledger.tsx", layout: "desk" },
  financeBooks: { path: "/finance/books", file: "routes/finance/books.tsx", layout: "desk" },
  financeYearEnd: {
    path: "/finance/year-end",
    file: "routes/finance/year-end.tsx",
    layout: "desk",
  },
  financeYearEndFile: { path: "/finance/year-end.csv", file: "routes/finance/year-end-file.ts" },
  financeLedgerFile: { path: "/finance/ledger.csv", file: "routes/finance/ledger-file.ts" },

  settingsAccount: {
    path: "/settings/account",
    file: "routes/settings/account.tsx",
    layout: "desk",
  },
  settingsStaff: { path: "/settings/staff", file: "routes/settings/staff.tsx", layout: "desk" },
  // The rules of care, for leads and administrators; anybody says when they are away themselves.
  settingsLevels: { path: "/settings/levels", file: "routes/settings/levels.tsx", layout: "desk" },
  settingsHours: { path: "/settings/hours", file: "routes/settings/hours.tsx", layout: "desk" },
  settingsAbsences: {
    path: "/settings/absences",
    file: "routes/settings/absences.tsx",
    layout: "desk",
  },
  settingsLadders: {
    path: "/settings/ladders",
    file: "routes/settings/ladders.tsx",
    layout: "desk",
  },
  settingsPlans: { path: "/settings/plans", file: "routes/settings/plans.tsx", layout: "desk" },
  settingsBrands: {
    path: "/settings/brands",
    file: "routes/settings/brands.tsx",
    layout: "desk",
  },
  settingsBrand: {
    path: "/settings/brands/:id",
    file: "routes/settings/brand.tsx",
    layout: "desk",
  },
  settingsBrandLook: { path: "/settings/brand-look", file: "routes/settings/brand-look.ts" },
  settingsPauses: {
    path: "/settings/pauses",
    file: "routes/settings/pauses.tsx",
    layout: "desk",
  },
  settingsChats: { path: "/settings/chats", file: "routes/settings/chats.tsx", layout: "desk" },

  // For programs: /api/v1/…
  ...routesForPrograms,

  // News from outside: mail that comes in, what became of ours, what became of what we gave.
  postmarkNews: { path: "/hooks/postmark", file: "routes/hooks/postmark.ts" },
  sesNews: { path: "/hooks/ses", file: "routes/hooks/ses.ts" },
  sendgridNews: { path: "/hooks/sendgrid", file: "routes/hooks/sendgrid.ts" },
  mailgunNews: { path: "/hooks/mailgun", file: "routes/hooks/mailgun.ts" },
  tremendousNews: { path: "/hooks/tremendous", file: "routes/hooks/tremendous.ts" },
  stripeNews: { path: "/hooks/stripe", file: "routes/hooks/stripe.ts" },
  inboundMail: { path: "/hooks/inbound/mime", file: "routes/hooks/inbound.ts" },

  // Caught mail; trial mode only.
  mailbox: { path: "/mailbox", file: "routes/mailbox/list.tsx" },
  mailboxMail: { path: "/mailbox/:id", file: "routes/mailbox/mail.tsx" },

  notFound: { path: "/*", file: "routes/not-found.tsx" },
} as const;

type Entry = {
  readonly path: string;
  readonly file: string;
  readonly layout?: keyof typeof layouts;
};
const entries: readonly Entry[] = Object.values(routes);

const toRemix = ({ path, file }: Entry) =>
  path === "/" ? { index: true, file, id: file } : { path: path.slice(1), file, id: file };

/** The same table in Remix's own form (its `RouteConfig`); nothing else reads it. */
export default [
  ...entries.filter((entry) => !entry.layout).map(toRemix),
  ...Object.entries(layouts).map(([name, file]) => ({
    file,
    id: file,
    children: entries.filter((entry) => entry.layout === name).map(toRemix),
  })),
];
