import type { VNode } from "preact";
import { useSession } from "./session.ts";

/** The keyboard that the bot put in place of the letters: a tap sends the button's text. */
export function ReplyKeyboard(): VNode | null {
  const { chat, actions, place, person } = useSession();
  const rows = chat.keyboard && "keyboard" in chat.keyboard ? chat.keyboard.keyboard : [];
  if (rows.length === 0) return null;
  return (
    <div class="keyboard">
      {rows.map((row, index) => (
        <div class="keyboard-row" key={index}>
          {row.map((button, column) => {
            const text = typeof button === "string" ? button : button.text;
            return (
              <button
                type="button"
                class="key"
                key={column}
                onClick={() => void actions.send(place, person.id, { text })}
              >
                {text}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
