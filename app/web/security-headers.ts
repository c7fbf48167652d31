import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

declare global {
  namespace Express {
    interface Locals {
      nonce: string;
      requestId: string;
    }
  }
}

/**
 * Headers of every answer (HDR-1). Customer pages set a stricter Content-Security-Policy of their
 * own; staff pages run Remix's scripts by nonce.
 */
export function securityHeaders(publicUrl: string): RequestHandler[] {
  const secure = publicUrl.startsWith("https:");
  const guard = helmet({
    contentSecurityPolicy: {
      directives: {
        "default-src": ["'self'"],
        "script-src": [
          "'self'",
          (_request, response) =>
            `'nonce-${(response as unknown as { locals: Express.Locals }).locals.nonce}'`,
        ],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'"],
        "upgrade-insecure-requests": secure ? [] : null,
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const rest: RequestHandler = (_request, response, next) => {
    response.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.set("X-Robots-Tag", "noindex, nofollow, noarchive");
    next();
  };
  const nonce: RequestHandler = (_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    next();
  };
  return [nonce, guard, rest];
}
