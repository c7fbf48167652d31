import { Form } from "./form.tsx";
import type { Reading } from "./reading.ts";

/** Whether mails say what they are about (R25). */
export function Discretion({ page, say }: Reading) {
  return (
    <div className="wish">
      <p>{say(page.discreet ? "discreet.is-on" : "discreet.is-off")}</p>
      <Form
        intent="discretion"
        look="quiet"
        send={say(page.discreet ? "discreet.off" : "discreet.on")}
      >
        <input type="hidden" name="wish" value={page.discreet ? "off" : "on"} />
      </Form>
    </div>
  );
}
