/** Who may import whom. Types count too. Every rule is an error. */
const layer = (name, from, mayUse, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...mayUse] },
});
const npm = (...names) => names.map((n) => `^node_modules/(@types/)?(${n})/`);
const node = (...names) => names.map((n) => `^(node:)?${n}$`);
const port = "^app/operations/(services\\.ts|ports/|views/)";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    layer("emails-stand-alone", "^emails/", npm("zod", "intl-messageformat", "micromark"), "Templates know nothing of the app."),
    layer("domain-is-plain", "^app/domain/", npm("temporal-polyfill", "temporal-spec"), "Rules: no framework, no database, no clock."),
    layer(
      "operations-ask-through-services",
      "^app/operations/",
      ["^app/domain/", "^emails/", ...npm("zod")],
      "What the business does.",
    ),
    layer(
      "db-serves-operations",
      "^app/db/",
      ["^app/domain/", port, "^emails/", ...npm("dataloader", "knex", "pg", "zod"), ...node("fs", "fs/promises", "path", "crypto", "url", "child_process", "module", "net", "timers/promises", "util")],
      "Postgres only; the child process is the embedded one.",
    ),
    ...["alerts", "db", "mail", "gift-cards", "credits", "staff-auth", "keys", "files"].map((name) => ({
      name: `${name}-is-no-neighbour`,
      severity: "error",
      from: { path: `^app/${name}/` },
      to: { path: "^app/(alerts|db|mail|gift-cards|credits|staff-auth|keys|files|routes|web|ui|jobs|cli)/", pathNot: `^app/${name}/` },
    })),
    layer("urls-are-leaf", "^app/urls\\.ts$", ["^app/routes\\.ts$"], "Links come from the route table."),
    {
      name: "routes-are-thin",
      comment: "Routes never touch the database, the mailer or the wiring.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^(app/(db|mail|gift-cards|credits|staff-auth|keys|files|jobs|cli)/|app/(services|server|worker|config)\\.ts$|node_modules/(knex|pg|nodemailer)/)" },
    },
    {
      name: "ui-is-pure",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: "^app/", pathNot: "^app/(ui|domain)/|^app/urls\\.ts$|^app/operations/views/" },
    },
    {
      name: "web-knows-no-storage",
      severity: "error",
      from: { path: "^app/web/" },
      to: { path: "^app/(db|mail|gift-cards|credits|jobs|cli|routes|wiring)/|^app/services\\.ts$" },
    },
    {
      name: "jobs-and-cli-call-operations",
      severity: "error",
      from: { path: "^app/(jobs)/" },
      to: { path: "^app/(db|mail|routes|web|ui)/|node_modules/knex/" },
    },
    {
      name: "only-processes-wire",
      severity: "error",
      from: { path: "^(app|emails)/", pathNot: "^app/((server|worker|services)\\.ts$|cli/|wiring/)" },
      to: { path: "^app/(services\\.ts$|wiring/)" },
    },
    {
      name: "app-never-imports-tests",
      severity: "error",
      from: { path: "^(app|emails)/" },
      to: { path: "^test/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    // Who depends on a file, what is reached from it: no rule asks.
    skipAnalysisNotInRules: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^build/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
