import type { MessageEntity } from "@grammyjs/types";
import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { isSafeAddress, linkAddress } from "./address.ts";
import { BLOCKS, piecesOf, type Piece } from "../client/entities.ts";
import { useWords } from "./words.ts";

/** What a click inside a message's text asks the page to do. */
export interface TextActions {
  /** Send a `/command`, as tapping one does. */
  readonly onCommand: (command: string) => void;
  /** Open a person or bot, `name` without "@". */
  readonly onMention: (name: string) => void;
  /** A link was clicked. True when the page followed it itself, as with `t.me/bot?start=…`. */
  readonly onLink: (url: string) => boolean;
}

interface RichTextProps {
  readonly text: string;
  readonly entities?: readonly MessageEntity[] | undefined;
  readonly actions: TextActions;
}

/** A message's text with every entity of Telegram shown. Markup in the text itself stays text. */
export function RichText({ text, entities, actions }: RichTextProps): VNode {
  return <>{renderPieces(piecesOf(text, entities), actions)}</>;
}

function renderPieces(pieces: readonly Piece[], actions: TextActions): ComponentChildren {
  return pieces.map((piece, index) => {
    if (piece.kind === "entity") return renderEntity(piece, actions);
    return trimAround(piece.text, pieces[index - 1], pieces[index + 1]);
  });
}

/** A quote is a block of its own, so the line break before and after it would show as an empty line. */
function trimAround(text: string, before: Piece | undefined, after: Piece | undefined): string {
  const head = isBlock(before) ? text.replace(/^\n/, "") : text;
  return isBlock(after) ? head.replace(/\n$/, "") : head;
}

function isBlock(piece: Piece | undefined): boolean {
  return piece?.kind === "entity" && BLOCKS.has(piece.entity.type);
}

function renderEntity({ entity, text, pieces }: Piece & { kind: "entity" }, actions: TextActions): ComponentChildren {
  const inner = renderPieces(pieces, actions);
  switch (entity.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "underline":
      return <u>{inner}</u>;
    case "strikethrough":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "pre":
      return (
        <pre data-language={entity.language}>
          <code>{inner}</code>
        </pre>
      );
    case "spoiler":
      return <Spoiler>{inner}</Spoiler>;
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "expandable_blockquote":
      return <ExpandableQuote>{inner}</ExpandableQuote>;
    case "bot_command":
      return (
        <button type="button" class="in-text" onClick={() => actions.onCommand(text)}>
          {inner}
        </button>
      );
    case "mention":
    case "text_mention":
      return (
        <button type="button" class="in-text" onClick={() => actions.onMention(text.replace(/^@/, ""))}>
          {inner}
        </button>
      );
    case "text_link":
    case "url":
    case "email":
    case "phone_number":
      return renderLink(linkAddress(entity, text), inner, actions);
    case "hashtag":
    case "cashtag":
      return <span class="tag">{inner}</span>;
    default:
      return inner;
  }
}

function renderLink(url: string, inner: ComponentChildren, actions: TextActions): ComponentChildren {
  if (!isSafeAddress(url)) return inner;
  const follow = (event: Event) => {
    if (actions.onLink(url)) event.preventDefault();
  };
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={url} onClick={follow}>
      {inner}
    </a>
  );
}

function Spoiler({ children }: { readonly children: ComponentChildren }): VNode {
  const [shown, setShown] = useState(false);
  const words = useWords();
  if (shown) return <span class="spoiler shown">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label={words.showHidden} onClick={() => setShown(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** Closed it shows three lines, as Telegram does; a quote that fits them needs no button. */
function ExpandableQuote({ children }: { readonly children: ComponentChildren }): VNode {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = body.current;
    if (element) setLong(element.scrollHeight > element.clientHeight + 1);
  }, [children]);
  return (
    <blockquote class="expandable" data-open={open}>
      <div class="expandable-body" ref={body}>
        {children}
      </div>
      {(long || open) && (
        <button type="button" class="expand" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.showLess : words.showMore}
        </button>
      )}
    </blockquote>
  );
}
