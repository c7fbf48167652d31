import type { ButtonHTMLAttributes } from "react";

const looks = {
  main: "px-3.5 bg-accent text-on-accent border-accent hover:brightness-110",
  plain: "px-3.5 bg-paper text-ink border-edge hover:bg-panel",
  quiet: "bg-transparent text-accent border-transparent hover:underline",
  alarm: "px-3.5 bg-paper text-alarm border-alarm hover:bg-alarm-ground",
} as const;

export type ButtonLook = keyof typeof looks;

/**
 * How something to press looks; for links that look like buttons too. At least 44 px high on touch.
 * A quiet one has no box, so that its words begin where those above and below it do.
 */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-9 pointer-coarse:min-h-11 items-center justify-center gap-2 rounded-md border py-1.5 text-sm font-medium no-underline cursor-pointer disabled:opacity-60 ${looks[look]}`;
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: ButtonLook };

/** Something to press. It sends its form unless a `type` says otherwise. */
export function Button({ look = "plain", className = "", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(look)} ${className}`} {...rest} />;
}
