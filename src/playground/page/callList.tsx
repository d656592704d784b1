import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Call } from "../client/sim.ts";
import { useSession } from "./session.ts";
import { duration } from "./time.ts";

/** Every Bot API call as it ends, latest first, its parameters folded. */
export function CallList(): VNode {
  const { world, words } = useSession();
  const [polling, setPolling] = useState(false);
  const calls = world.calls.filter(({ method }) => polling || method !== "getUpdates").reverse();
  return (
    <>
      <p class="panel-line">
        <span>{words.callCount(calls.length)}</span>
        <label class="switch">
          <input type="checkbox" checked={polling} onChange={(event) => setPolling(event.currentTarget.checked)} />
          {words.showPolling}
        </label>
      </p>
      {calls.length === 0 && <p class="muted">{words.noCalls}</p>}
      <ol class="calls">
        {calls.map((call) => (
          <li key={call.n}>
            <CallView call={call} />
          </li>
        ))}
      </ol>
    </>
  );
}

function CallView({ call }: { readonly call: Call }): VNode {
  const { words } = useSession();
  // The parameters are printed only when someone looks: there may be hundreds of calls.
  const [open, setOpen] = useState(false);
  return (
    <details class="call" data-ok={call.ok} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="call-outcome">{call.ok ? "200" : (call.error_code ?? "—")}</span>
        <code>{call.method}</code>
        <small>{duration(call.milliseconds, words)}</small>
      </summary>
      {call.description && <p class="call-description">{call.description}</p>}
      {open && <pre tabIndex={0}>{JSON.stringify(call.payload, null, 2)}</pre>}
    </details>
  );
}
