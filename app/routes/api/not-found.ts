import { notFound } from "#app/web/api/problem.ts";

export function loader() {
  return notFound();
}

export function action() {
  return notFound();
}
