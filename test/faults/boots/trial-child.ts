import { connect } from "#app/db/connection/connect.ts";
import { startEmbeddedPostgres } from "#app/db/embedded/embedded-postgres.ts";

// A trial in miniature: starts the database, and on SIGINT still writes before it stops it.
const [, , dataDir = ""] = process.argv;
const database = await startEmbeddedPostgres({ dataDir });
const db = connect(database.url, { name: "amends trial" });
await db.raw("create table if not exists kept (word text)");
await db.raw("insert into kept values ('started')");
process.once("SIGINT", () => void finish());
const stay = setInterval(() => {}, 1000);
console.log("ready");

async function finish() {
  await db.raw("insert into kept values ('finished')");
  await db.destroy();
  await database.stop();
  clearInterval(stay);
}
