import { createServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import type { Express } from "express";

/**
 * The server of an app of Express, not listening yet. Express changes the prototype of each request
 * and answer, and an object whose prototype was changed is slow ever after: half of all time spent on
 * a kept page. Here they are born with the prototypes that Express gives, and so nothing changes.
 */
export function expressServer(app: Express): Server {
  class Asked extends IncomingMessage {}
  class Answer extends ServerResponse {}
  Object.setPrototypeOf(Asked.prototype, app.request);
  Object.setPrototypeOf(Answer.prototype, app.response);
  app.request = Asked.prototype as typeof app.request;
  app.response = Answer.prototype as typeof app.response;
  return createServer({ IncomingMessage: Asked, ServerResponse: Answer }, app);
}
