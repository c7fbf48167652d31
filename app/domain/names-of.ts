/** The names of a table's rows in its order, never none: for a choice among them. */
export function namesOf<Table extends object>(table: Table) {
  type Name = Extract<keyof Table, string>;
  return Object.keys(table) as [Name, ...Name[]];
}
