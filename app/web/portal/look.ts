import { createHash } from "node:crypto";
import type { Settings } from "#app/operations/ports/settings.ts";
import type { PortalBrand } from "#app/ui/portal/reading.ts";
import { styleSheet } from "#app/ui/portal/style.ts";

export type Look = {
  readonly brand: PortalBrand;
  readonly css: string;
  /** What every answer under a customer's link carries, whatever its status (CAP-6). */
  readonly headers: Readonly<Record<string, string>>;
};

const kept = new WeakMap<Settings, Look>();

/** How customers see this installation; worked out once. */
export function lookOf(settings: Settings): Look {
  const known = kept.get(settings);
  if (known) return known;
  const css = styleSheet(settings.brand.accent);
  const look = { brand: brandOf(settings), css, headers: headersOf(settings, css) };
  kept.set(settings, look);
  return look;
}

function brandOf({ brand, publicUrl }: Settings): PortalBrand {
  const { name, accent, logoUrl, supportPhone, postalAddress, legal } = brand;
  const ours = logoUrl?.startsWith(`${publicUrl}/`) ?? false;
  return {
    name,
    accent,
    supportPhone,
    smallPrint: [postalAddress, ...legal.split("\n")].filter(Boolean),
    logoPath: logoUrl && ours ? logoUrl.slice(publicUrl.length) : null,
  };
}

function headersOf({ publicUrl }: Settings, css: string): Record<string, string> {
  const styleHash = createHash("sha256").update(css).digest("base64");
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    ...(publicUrl.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" }
      : {}),
  };
}
