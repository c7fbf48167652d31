import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { faultOf, fieldOf } from "#app/ui/desk/form-fault.ts";
import { Part } from "#app/ui/desk/part.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { url } from "#app/urls.ts";
import { AnswerPost } from "./answer-post.tsx";
import type { CasePageProps } from "./case-props.ts";

type Props = CasePageProps;
type Post = Props["page"]["inPublic"]["posts"][number];

/** Where it was said in public, and the short reply that reveals nothing (R26). */
export function CasePosts(props: Props) {
  const { posts, unreachable } = props.page.inPublic;
  if (posts.length === 0) return null;
  return (
    <Part title="In public" id="in-public">
      <div className="grid gap-5">
        {posts.map((post) => (
          <article key={post.id} className="grid gap-2 border-s-4 border-accent ps-4 text-sm">
            <PostHead post={post} timeZone={props.timeZone} />
            <Settled post={post} timeZone={props.timeZone} />
            {!post.settledAt && props.may.write && <AnswerPost post={post} {...props} />}
          </article>
        ))}
        {unreachable && props.may.write && <FindAWay {...props} />}
      </div>
    </Part>
  );
}

/** The link leaves no trace of where it was opened; nothing here loads it. */
function PostHead({ post, timeZone }: { post: Post; timeZone: string }) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      {post.pictureId && (
        <a href={url("deskFile", { id: post.pictureId })}>
          <img
            src={url("deskFile", { id: post.pictureId })}
            alt="The post, as it was seen"
            loading="lazy"
            className="h-24 w-32 rounded border border-line object-cover"
          />
        </a>
      )}
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="font-medium">
          {post.where}
          {post.handle && (
            <>
              {", as "}
              <bdi>{post.handle}</bdi>
            </>
          )}
        </p>
        <p className="break-all">
          <a
            href={post.url}
            target="_blank"
            rel="noreferrer nofollow noopener"
            className="text-accent"
          >
            {post.url}
          </a>
        </p>
        <p className="text-quiet">
          Seen <Moment at={post.seenAt} timeZone={timeZone} />
          {!post.settledAt && (
            <span className={post.isLate ? "font-semibold text-alarm" : ""}>
              {" · "}to be answered there by <Moment at={post.dueAt} timeZone={timeZone} />
            </span>
          )}
        </p>
      </div>
    </div>
  );
}

function Settled({ post, timeZone }: { post: Post; timeZone: string }) {
  if (!post.settledAt) return null;
  return (
    <div className="grid gap-1">
      <p>
        {post.reply ? "Answered there" : "Nothing is answered there"},{" "}
        <Moment at={post.settledAt} timeZone={timeZone} />
      </p>
      <p className="break-words text-quiet" dir="auto">
        {post.reply ?? post.because}
      </p>
    </div>
  );
}

/** She is known by a name in public alone: the link to her page must never stand there. */
function FindAWay({ answer }: Props) {
  const fault = faultOf(answer, "give-address");
  return (
    <Form method="post" className="grid gap-3 rounded-md border border-line bg-paper px-4 py-3">
      <input type="hidden" name="intent" value="give-address" />
      <p className="text-sm">
        <strong>We cannot reach this customer yet.</strong> Never post the link to the page. Ask for
        a private message, and write down what comes back: the link is mailed at once.
      </p>
      <TextField label="E-mail" type="email" {...fieldOf(fault, "email")} autoComplete="off" />
      <TextField label="Phone" type="tel" {...fieldOf(fault, "phone")} autoComplete="off" />
      <div>
        <Button>Write it down</Button>
      </div>
    </Form>
  );
}
