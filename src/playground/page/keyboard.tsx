import type { InlineKeyboardButton, Message } from "@grammyjs/types";
import type { ComponentChildren, VNode } from "preact";
import { useState } from "preact/hooks";
import { isSafeAddress } from "./address.ts";
import { Icon, type IconName } from "./icon.tsx";
import { isQuestionButton } from "./question.ts";
import { useSession, type Session } from "./session.ts";
import { useTextActions } from "./textActions.ts";

/** The inline keyboard under a message. A tapped callback button waits, visibly, until the bot has answered. */
export function Keyboard({ message }: { readonly message: Message }): VNode | null {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  return (
    <div class="keyboard">
      {rows.map((row, index) => (
        <div class="keyboard-row" key={index}>
          {row.map((button, place) => (
            <Button key={place} button={button} message={message} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ButtonProps {
  readonly button: InlineKeyboardButton;
  readonly message: Message;
}

function Button({ button, message }: ButtonProps): VNode {
  const session = useSession();
  const { onLink } = useTextActions();
  const [waiting, setWaiting] = useState(false);
  if ("url" in button && isSafeAddress(button.url)) {
    const follow = (event: Event) => {
      if (onLink(button.url)) event.preventDefault();
    };
    return (
      <a class="key" href={button.url} target="_blank" rel="noopener noreferrer" onClick={follow}>
        {face(button, "open")}
      </a>
    );
  }
  const press = async () => {
    if (!("callback_data" in button)) return tapLocally(button, session);
    // Not disabled while it waits: that would take the focus from someone who works with the keys.
    if (waiting) return;
    if (isQuestionButton(button)) session.noteTap(button.text);
    setWaiting(true);
    showAnswer(await session.actions.press(message, session.person.id, button.callback_data), session, onLink);
    setWaiting(false);
  };
  return (
    <button
      type="button"
      class="key"
      data-style={button.style}
      aria-busy={waiting}
      disabled={"disabled" in button}
      onClick={() => void press()}
    >
      {face(
        button,
        "switch_inline_query" in button || "switch_inline_query_chosen_chat" in button ? "share" : undefined,
      )}
      {waiting && <span class="unseen">{session.words.pressed}</span>}
    </button>
  );
}

function face({ text }: InlineKeyboardButton, icon: IconName | undefined): ComponentChildren {
  return (
    <>
      <span>{text}</span>
      {icon && <Icon name={icon} />}
    </>
  );
}

type Pressed = Awaited<ReturnType<Session["actions"]["press"]>>;

function showAnswer(answer: Pressed, { notify }: Session, onLink: (url: string) => boolean): void {
  if (answer?.url) onLink(answer.url);
  if (answer?.text) notify({ kind: answer.show_alert ? "alert" : "toast", text: answer.text });
}

/** Buttons that the client carries out itself, without the bot. */
function tapLocally(button: InlineKeyboardButton, { draft, setDraft, notify, words, world }: Session): void {
  if ("switch_inline_query_current_chat" in button) {
    setDraft({ ...draft, text: `@${world.state.bot.username} ${button.switch_inline_query_current_chat}` });
  } else if ("switch_inline_query" in button) {
    notify({ kind: "share", query: button.switch_inline_query });
  } else if ("switch_inline_query_chosen_chat" in button) {
    notify({ kind: "share", query: button.switch_inline_query_chosen_chat.query ?? "" });
  } else if ("copy_text" in button) {
    void copy(button.copy_text.text).then((isCopied) =>
      notify({ kind: "toast", text: isCopied ? words.copied : words.notCopied }),
    );
  }
}

/** Whether a text is in the clipboard now: a browser may refuse it, and has none at all on a page that is not secure. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
