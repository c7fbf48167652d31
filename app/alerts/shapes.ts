import type { AlertFacts, HookShape } from "#app/operations/ports/alerts.ts";

/** What each kind of chat takes: Slack's Block Kit, Teams' Adaptive Card in a message. */
export const shapes: Readonly<Record<HookShape, (facts: AlertFacts) => unknown>> = {
  // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
  slack: (facts) => ({
    text: headline(facts),
    blocks: [
      { type: "header", text: { type: "plain_text", text: headline(facts) } },
      {
        type: "section",
        fields: lines(facts).map(([name, value]) => ({
          type: "mrkdwn",
          text: `*${name}*\n${escapeSlack(value)}`,
        })),
      },
      {
        type: "actions",
        elements: [
          {
            type: "button",
            text: { type: "plain_text", text: "Open the case" },
            url: facts.url,
          },
        ],
      },
    ],
  }),
  // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
  teams: (facts) => ({
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        contentUrl: null,
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [
            {
              type: "TextBlock",
              size: "Medium",
              weight: "Bolder",
              wrap: true,
              text: headline(facts),
            },
            {
              type: "FactSet",
              facts: lines(facts).map(([title, value]) => ({ title, value })),
            },
          ],
          actions: [{ type: "Action.OpenUrl", title: "Open the case", url: facts.url }],
        },
      },
    ],
  }),
};

function headline({ reference, what }: AlertFacts): string {
  return `${reference}: ${what}`;
}

function lines({ severity, since, role }: AlertFacts): [string, string][] {
  return [
    ["Severity", severity],
    ["Since", since.replace("T", " ").replace(/:\d\d\.\d+Z$/, " UTC")],
    ["Told", role],
  ];
}

function escapeSlack(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
