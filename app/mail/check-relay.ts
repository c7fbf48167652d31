import { createTransport } from "nodemailer";

const patience = 8000;

/** Shakes hands with the relay, signing in where it asks for it. Null when it takes us, else its words. */
export async function checkRelay(smtpUrl: string): Promise<string | null> {
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    const { code, response } = error as { code?: string; response?: string };
    return response ?? code ?? "no answer";
  } finally {
    transport.close();
  }
}
