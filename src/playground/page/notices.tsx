import type { ComponentChildren, VNode } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { placeKey, placesOf, placeTitle, type Place } from "./place.ts";
import { useSession } from "./session.ts";
import type { SimRefusal } from "../client/sim-client.ts";
import type { Words } from "./words.ts";

/** A toast goes by itself after this long. */
const TOAST_MILLISECONDS = 4_000;

/** What lies over the page: a toast, or a question that has to be answered first. */
export function Notices(): VNode {
  const { notice, words } = useSession();
  return (
    <>
      <div class="toasts" role="status">
        {notice?.kind === "toast" && <Toast text={notice.text} />}
        {notice?.kind === "failure" && <Toast text={explain(notice.refusal, words)} />}
      </div>
      {notice?.kind === "alert" && <Alert text={notice.text} />}
      {notice?.kind === "share" && <SharePicker query={notice.query} />}
      {notice?.kind === "reset" && <ResetQuestion />}
    </>
  );
}

/** Why something did not work, in the person's language; the server's own words where it has any. */
export function explain({ status, message }: SimRefusal, words: Words): string {
  if (status === 0) return words.unreachable;
  return status === GATEWAY_TIMEOUT ? words.timedOut : words.failed(message);
}

/** The bot let a tap or a query wait for too long. */
const GATEWAY_TIMEOUT = 504;

function Toast({ text }: { readonly text: string }): VNode {
  const { notice, notify } = useSession();
  useEffect(() => {
    const timer = setTimeout(() => notify(undefined), TOAST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice]);
  return <p class="toast">{text}</p>;
}

function Alert({ text }: { readonly text: string }): VNode {
  const { words, notify } = useSession();
  return (
    <Dialog label={words.bot}>
      <p class="dialog-text">{text}</p>
      <button type="button" class="primary" onClick={() => notify(undefined)}>
        {words.ok}
      </button>
    </Dialog>
  );
}

/** What Telegram shows for `switch_inline_query`: the chats, of which one is chosen to write in. */
function SharePicker({ query }: { readonly query: string }): VNode {
  const { world, words, notify, open, setDraft } = useSession();
  const choose = (place: Place) => {
    notify(undefined);
    open(place);
    setDraft({ text: `@${world.state.bot.username} ${query}` }, place);
  };
  return (
    <Dialog label={words.chooseChat}>
      <h2>{words.chooseChat}</h2>
      <ul class="choices">
        {placesOf(world.state).map((place) => (
          <li key={placeKey(place)}>
            <button type="button" onClick={() => choose(place)}>
              {placeTitle(world.state, place, words)} <small>{detailOf(place)}</small>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => notify(undefined)}>
        {words.cancel}
      </button>
    </Dialog>
  );
  function detailOf({ chatId, threadId }: Place): string {
    const { users, chats } = world.state;
    const group = threadId === undefined ? undefined : chats.find(({ chat }) => chat.id === chatId);
    return group?.chat.title ?? users.find(({ id }) => id === chatId)?.first_name ?? "";
  }
}

function ResetQuestion(): VNode {
  const { words, notify, actions } = useSession();
  const reset = () => {
    notify(undefined);
    void actions.reset();
  };
  return (
    <Dialog label={words.reset}>
      <p class="dialog-text">{words.resetQuestion}</p>
      <div class="dialog-buttons">
        <button type="button" onClick={() => notify(undefined)}>
          {words.cancel}
        </button>
        <button type="button" class="danger" onClick={reset}>
          {words.reset}
        </button>
      </div>
    </Dialog>
  );
}

/** A modal dialog of the browser: it keeps the focus inside and closes with Escape. */
function Dialog({ label, children }: { label: string; children: ComponentChildren }): VNode {
  const { notify } = useSession();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Closing gives the focus back to where it was.
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} aria-label={label} onClose={() => notify(undefined)}>
      {children}
    </dialog>
  );
}
