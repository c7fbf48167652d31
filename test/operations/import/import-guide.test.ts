import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ImportMap, importFields, missingColumns } from "#app/operations/import/import-map.ts";
import { mapRow } from "#app/operations/import/map-row.ts";

const guide = readFileSync(new URL("../../../docs/import.md", import.meta.url), "utf8");

test("the guide's map is a map, its row becomes a case, and every field is named in it", () => {
  const [, json = ""] = /```json\n(.*?)```/s.exec(guide) ?? [];
  const map = ImportMap.parse(JSON.parse(json));
  const row = {
    ...{ Ticket: "17", "First name": "Ana", "Last name": "Duarte", "E-mail": "ana@example.test" },
    ...{ Product: "Printer", Complaint: "It beeps.", "Came by": "Fax", State: "in work" },
    ...{ Date: "04.08.2015", Time: "10:22" },
  };
  expect(missingColumns(map, Object.keys(row))).toEqual([]);
  expect(mapRow(map, row)).toMatchObject({
    ok: true,
    input: { externalRef: "oldsystem:17", channel: "email", status: "working" },
  });
  for (const field of importFields) expect(guide).toContain(field);
});
