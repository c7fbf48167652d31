import type { ButtonHTMLAttributes } from "react";

const looks = {
  main: "bg-accent text-on-accent border-accent hover:brightness-110",
  plain: "bg-paper text-ink border-edge hover:bg-panel",
  quiet: "bg-transparent text-accent border-transparent hover:underline",
  alarm: "bg-paper text-alarm border-alarm hover:bg-alarm-ground",
} as const;

export type ButtonLook = keyof typeof looks;

/** How something to press looks; for links that look like buttons too. At least 44 px high on touch. */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-9 pointer-coarse:min-h-11 items-center justify-center gap-2 rounded-md border px-3.5 py-1.5 text-sm font-medium no-underline cursor-pointer disabled:opacity-60 ${looks[look]}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: ButtonLook };

/** Something to press. It sends its form unless a `type` says otherwise. */
export function Button({ look = "plain", className = "", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
