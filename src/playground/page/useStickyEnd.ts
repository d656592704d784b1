import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface StickyEnd {
  /** For the element that scrolls; its messages have the class `message`. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The reader is away from the end. */
  readonly away: boolean;
  readonly toEnd: () => void;
}

/** Near enough for new messages to be followed, in CSS pixels. */
const NEAR_PIXELS = 120;

/** What stays in sight above a message that is taller than the window, in CSS pixels. */
const ABOVE_PIXELS = 64;

/**
 * Keeps a transcript at its latest message when something is added, unless the reader went up. Of a message taller than
 * the window the beginning is shown: the best quote comes first. `key` names what is shown.
 */
export function useStickyEnd(key: string, changes: readonly unknown[]): StickyEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const [away, setAway] = useState(false);
  const toLatest = () => scroller.current?.scrollTo({ top: latestTop(scroller.current) });

  useLayoutEffect(() => {
    following.current = true;
    toLatest();
  }, [key]);
  useLayoutEffect(() => {
    if (following.current) toLatest();
  }, changes);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const onScroll = () => {
      following.current = element.scrollTop > latestTop(element) - NEAR_PIXELS;
      setAway(element.scrollHeight - element.clientHeight - element.scrollTop > NEAR_PIXELS);
    };
    // A window, composer or picture that changes its height moves the end as well.
    const resized = new ResizeObserver(() => following.current && toLatest());
    resized.observe(element);
    for (const child of element.children) resized.observe(child);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, []);
  return { scroller, away, toEnd: () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight }) };
}

/** How far to scroll for the latest message: to the end, but not past the message's beginning. */
function latestTop(scroller: HTMLElement): number {
  const end = scroller.scrollHeight - scroller.clientHeight;
  const latest = [...scroller.querySelectorAll(".message")].at(-1);
  if (!latest) return end;
  const top = latest.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return Math.min(end, top - ABOVE_PIXELS);
}
