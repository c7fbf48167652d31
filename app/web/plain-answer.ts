import type { Request, Response } from "express";
import { plainPage } from "#app/ui/plain-page.tsx";

const staffs = /^\/(?:desk|finance|settings|sign-)/;

type Told = {
  readonly title: string;
  readonly words: string;
  readonly note?: string;
};

/** A page of the house to staff whose browser shows one; to scripts and programs the same in a line. */
export function answerPlainly(
  request: Request,
  response: Response,
  status: number,
  { title, words, note }: Told,
) {
  response.status(status).set("Cache-Control", "no-store");
  const isPage =
    staffs.test(request.path) && request.accepts(["text/plain", "text/html"]) === "text/html";
  if (isPage) return response.type("html").send(plainPage({ title, words, note }));
  return response.type("text/plain").send([words, note].filter(Boolean).join(" "));
}
