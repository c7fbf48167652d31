import { startSink } from "./smtp-sink.ts";

// The process behind `spawnSink`: says its address, then answers what it is asked until it is killed.
const sink = await startSink(JSON.parse(process.argv[2] ?? "{}"));
process.on("message", (asked) => process.send?.(asked === "total" ? sink.total : [...sink.counts]));
process.on("disconnect", () => process.exit());
process.send?.(sink.url);
