import { Form, useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import { cameBackWords } from "#app/operations/views/came-back-words.ts";
import type { ComposerPage } from "#app/operations/views/composer-page.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";

type HeldNoticeProps = { readonly page: ComposerPage; readonly timeZone: string };

/** What is held says until when it can be taken back; what came back says why. */
export function HeldNotice({ page, timeZone }: HeldNoticeProps) {
  const { draft } = page;
  const isGiftCard = page.moment === "gift-card";
  if (isGiftCard && draft.state === "sent") return <WithTheCard />;
  if (draft.state !== "held" || !draft.leavesAt) {
    return draft.cameBack ? (
      <div className="mb-4">
        <Notice look="warn">{cameBackWords(draft.cameBack)}</Notice>
      </div>
    ) : null;
  }
  return (
    <div className="mb-4 flex flex-wrap items-center gap-4 rounded-md border border-warn bg-warn-ground px-4 py-3">
      <p className="text-sm text-warn">
        <strong>Held.</strong> It leaves <Moment at={draft.leavesAt} timeZone={timeZone} />
        <Countdown leavesAt={draft.leavesAt} now={page.now} />. Until then nothing has left.
        {isGiftCard && " The card leaves with these words then, or later, once its time has come."}
      </p>
      <Form method="post">
        <input type="hidden" name="draftId" value={draft.id} />
        <Button look="main" name="intent" value="take-back">
          Take it back
        </Button>
      </Form>
    </div>
  );
}

function WithTheCard() {
  return (
    <div className="mb-4">
      <Notice look="well">
        These words are with the gift card: it leaves with them some minutes after its heads-up has
        arrived. The case’s story says when it went out.
      </Notice>
    </div>
  );
}

/** The seconds that are left, where a script runs; then the page looks what became of it. */
function Countdown({ leavesAt, now }: { leavesAt: string; now: string }) {
  const whole = Math.ceil((Date.parse(leavesAt) - Date.parse(now)) / 1000);
  const [left, setLeft] = useState(whole);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    // Counted from the server's clock: this machine's may be wrong.
    const started = performance.now();
    const tick = setInterval(() => {
      const seconds = whole - Math.floor((performance.now() - started) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) revalidate();
    }, 1000);
    return () => clearInterval(tick);
  }, [whole, revalidate]);
  if (left > 120) return null;
  return <> ({left > 0 ? `in ${left} s` : "now"})</>;
}
