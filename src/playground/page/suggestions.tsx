import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";

/** One line of the list over the composer. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly detail?: string | undefined;
  /** What Tab writes into the composer; without it, Tab goes on to the next field as ever. */
  readonly completion?: string;
  readonly take: () => void;
}

/** What the composer offers for the words typed so far: commands, the bot's name, or results of an inline query. */
export interface Suggestions {
  /** The list's name for screen readers. */
  readonly label: string;
  readonly items: readonly Suggestion[];
  /** Whether Enter takes the first line without an arrow key before it. */
  readonly eager: boolean;
  /** Said instead of lines: that the search is under way, or has found nothing. */
  readonly status?: string | undefined;
  /** The bot's own button over inline results. */
  readonly button?: { readonly text: string; readonly press: () => void } | undefined;
  /** Asks for the next page; undefined when there is none. */
  readonly more?: (() => void) | undefined;
}

/** The id of a line, for `aria-activedescendant`. */
export function suggestionElementId(index: number): string {
  return `suggestion-${index}`;
}

/** The id of the list, for `aria-controls`. */
export const SUGGESTIONS_ID = "suggestions";

/** The next page is asked for when this much of the list is left below, in CSS pixels. */
const MORE_PIXELS = 120;

export function SuggestionList({ suggestions, active }: { suggestions: Suggestions; active: number }): VNode {
  const { label, items, status, button, more } = suggestions;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
    if (active >= items.length - 1) more?.();
  }, [active]);
  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = list.current!;
    if (scrollHeight - scrollTop - clientHeight < MORE_PIXELS) more?.();
  };
  return (
    <div class="suggestions">
      {button && (
        <button type="button" class="suggestions-button" onClick={() => button.press()}>
          <span>{button.text}</span>
          <Icon name="open" />
        </button>
      )}
      <ul
        id={SUGGESTIONS_ID}
        role="listbox"
        aria-label={label}
        ref={list}
        onScroll={onScroll}
        hidden={items.length === 0}
      >
        {items.map((item, index) => (
          <li
            key={item.id}
            id={suggestionElementId(index)}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => item.take()}
          >
            <strong>{item.title}</strong>
            {item.detail && <span>{item.detail}</span>}
          </li>
        ))}
      </ul>
      {status && (
        <p class="suggestions-status" role="status">
          {status}
        </p>
      )}
    </div>
  );
}
