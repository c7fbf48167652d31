/** The colours of mail and customer page alike. The accent is the brand's own, made readable by `accentOf`. */
export const palette = {
  light: {
    ground: "#f6f3ee",
    paper: "#ffffff",
    panel: "#faf8f4",
    ink: "#26231f",
    quiet: "#675f55",
    line: "#e8e2d8",
  },
  dark: {
    ground: "#171614",
    paper: "#211f1c",
    panel: "#2a2724",
    ink: "#f1ede6",
    quiet: "#b3aa9d",
    line: "#3d3934",
  },
} as const;

/** Used where a brand has named no colour of its own. */
export const defaultAccent = "#1d5c54";

/** Type: the reader's own system letters, humanist where there are any. */
export const type = {
  family:
    "-apple-system, BlinkMacSystemFont, 'Segoe UI', Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'Noto Sans', 'Noto Sans Arabic', sans-serif",
  small: "14px",
  body: "17px",
  large: "22px",
  leading: "1.55",
} as const;
