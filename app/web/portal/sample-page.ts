import type { CustomerPage } from "#app/operations/views/portal/customer-page.ts";

const minutes = (now: Date, count: number) => new Date(now.getTime() + count * 60_000);

/** A page of nobody's, to look at a brand with. */
export function samplePage(now: Date): CustomerPage {
  return {
    caseId: "00000000-0000-4000-8000-000000000000",
    reference: "AM-7K3Q-X2M9",
    version: 1,
    status: "working",
    subject: "The espresso machine leaks",
    product: "Espresso machine",
    problem: "It leaks at the bottom since Monday, and the new seal did not help.",
    discreet: false,
    channel: "phone",
    receivedAt: minutes(now, -60 * 26),
    readBack: "open",
    nextUpdateAt: minutes(now, 60 * 22),
    resolution: null,
    customer: {
      name: "Ana Sousa",
      hasEmail: true,
      hasPhone: true,
      locale: "en",
      timeZone: "UTC",
      followUpsStopped: false,
      mails: "every-word",
      reachBy: "mail",
    },
    readers: [],
    owner: {
      name: "Marco Silva",
      title: "Customer care",
      phone: "+351 21 555 0142",
      pictureUrl: null,
    },
    callIsWaiting: false,
    credits: [],
    giftCards: [],
    given: [],
    files: [],
    promises: [],
    steps: [],
    options: null,
    appointments: [],
    silences: [],
    knownProblem: null,
    feedback: { satisfaction: null, questions: null, isFirstFailure: true },
    history: [
      {
        id: 2,
        at: minutes(now, -90),
        type: "update-posted",
        body: "The workshop has the machine. They look at the pump today.",
      },
      { id: 1, at: minutes(now, -60 * 26), type: "case-opened", channel: "phone" },
    ],
  };
}
