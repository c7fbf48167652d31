const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be an id of ours; the database refuses anything else with an error. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && uuid.test(text);
}
