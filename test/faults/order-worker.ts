import { readConfig } from "#app/config.ts";
import { placeOrders } from "#app/operations/orders/place-orders.ts";
import { createServices } from "#app/services.ts";
import { secretKeys } from "#test/support/money-world.ts";

// A worker that does nothing but place orders, at the clock it is told, until it is killed.

const read = readConfig();
if (!read.ok) throw new Error(read.faults.join("\n"));
const { DATABASE_URL: databaseUrl = "" } = read.config;
const now = new Date(process.argv[2] ?? "");
const { services } = createServices({
  ...{ config: read.config, databaseUrl, secretKeys, now: () => now },
  publicUrl: "https://status.example.test",
  mailDomain: "mail.example.test",
  name: "order worker",
  poolSize: 4,
});
process.stdout.write("The worker is working\n");
while (await placeOrders(services));
process.stdout.write("done\n");
process.exit(0);
