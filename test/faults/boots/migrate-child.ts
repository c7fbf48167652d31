import { pathToFileURL } from "node:url";
import { migrate } from "#app/db/migrations/migrate.ts";

// One booting process: brings the database at argv[2] up to date from the folder argv[3].
const [, , url = "", folder = ""] = process.argv;
console.log("begins");
const names = await migrate(url, { folder: pathToFileURL(`${folder}/`) });
console.log(`ran ${names.length}`);
