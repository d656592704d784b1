import type { VNode } from "preact";

/** How many colours the style sheet has for avatars (`data-tint`). */
const TINTS = 6;

/** The bot's sign, or the first letter of a name on a colour that stays with the id. Decoration: the name stands beside it. */
export function Avatar({ id, name, bot = false }: { id: number; name: string; bot?: boolean }): VNode {
  if (bot) return <img class="avatar" src="/icon.svg" alt="" />;
  return (
    <span class="avatar" data-tint={Math.abs(id) % TINTS} aria-hidden="true">
      {firstLetter(name)}
    </span>
  );
}

function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter("vi").segment(name);
  return first?.segment.toLocaleUpperCase("vi") ?? "";
}
