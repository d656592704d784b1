import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { explain } from "./notices.tsx";
import { Icon } from "./icon.tsx";
import type { Outgoing } from "./outbox.ts";
import { useSession } from "./session.ts";

/** A message that is sent sooner than this is first shown as sent: nothing flickers. */
const SLOW_MILLISECONDS = 300;

/** A message under way, or one that was refused, with the choice to try again. */
export function OutgoingView({ outgoing }: { readonly outgoing: Outgoing }): VNode | null {
  const { words } = useSession();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  const { message, failure } = outgoing;
  if (failure === undefined && !isSlow) return null;
  return (
    <article class="message" data-own data-first data-last data-failed={failure !== undefined}>
      <div class="bubble-column">
        <div class="bubble">
          <div class="text">
            {message.text ?? message.document?.file_name}
            {failure === undefined && <span class="footing">{words.sending}</span>}
          </div>
        </div>
        {failure !== undefined && <Failure outgoing={outgoing} reason={explain(failure, words)} />}
      </div>
    </article>
  );
}

function Failure({ outgoing, reason }: { outgoing: Outgoing; reason: string }): VNode {
  const { words, actions } = useSession();
  return (
    <p class="failure" role="alert">
      <Icon name="warning" />
      <span>{reason}</span>
      <button type="button" onClick={() => void actions.retry(outgoing)}>
        {words.retry}
      </button>
      <button type="button" onClick={() => actions.discard(outgoing)}>
        {words.discard}
      </button>
    </p>
  );
}
