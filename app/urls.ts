import type { routes as table } from "#app/routes.ts";
import { routes } from "#app/routes.ts";

type Routes = typeof table;
export type RouteName = keyof Routes;

type ParamNames<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParamNames<Head> | ParamNames<Tail>
  : Path extends `:${infer Name}`
    ? Name
    : never;

type Params<Name extends RouteName> = { [key in ParamNames<Routes[Name]["path"]>]: string };

/** The path of a named route, with its parameters filled in and escaped. */
export function url<Name extends RouteName>(
  name: Name,
  ...[params]: keyof Params<Name> extends never ? [] : [Params<Name>]
): string {
  const values: Record<string, string> = params ?? {};
  return routes[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ""),
  );
}
