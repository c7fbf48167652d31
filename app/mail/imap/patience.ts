import type { ImapFlow } from "imapflow";

/** The answer, or a failure with the connection closed when it does not come in time. */
export async function withinPatience<T>(
  client: Pick<ImapFlow, "close">,
  milliseconds: number,
  answer: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      refuse(Object.assign(new Error("No answer came."), { code: "ETIMEDOUT" }));
      client.close();
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
    // Once given up, its late failure is nobody's.
    answer.catch(() => undefined);
  }
}
