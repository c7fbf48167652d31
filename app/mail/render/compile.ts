import mjml2html from "mjml";

// Fonts are off because MJML looks for their names in the finished text: a customer who writes
// "font-family: Roboto" would make the mail load it from elsewhere.
const options = {
  validationLevel: "strict",
  ignoreIncludes: true,
  keepComments: false,
  fonts: {},
} as const;

/** MJML to HTML. Throws on anything MJML's strict validation objects to; never reads a file (TPL-3). */
export async function compile(source: string): Promise<string> {
  const { html } = await mjml2html(source, options);
  // Indentation is a third of what MJML writes. No value holds a line end with blanks after it.
  return html
    .replace(/\n\s+/g, "\n")
    .replace(
      '<meta name="viewport"',
      '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="viewport"',
    );
}
