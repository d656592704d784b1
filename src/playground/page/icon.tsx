import type { VNode } from "preact";

/** Outlines on a 24 × 24 grid, drawn with a round pen. */
const PATHS = {
  attach: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.8-7.8",
  back: "M14.5 5.5L8 12l6.5 6.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  close: "M6 6l12 12M18 6L6 18",
  down: "M6 9.5l6 6 6-6",
  edit: "M4.5 19.5l1-4L16 5a2.1 2.1 0 0 1 3 3L8.5 18.5zM14 7l3 3",
  face: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M8.5 14.5c1.8 2.3 5.2 2.3 7 0M9 9.5v.5M15 9.5v.5",
  file: "M13.5 3.5H7A1.5 1.5 0 0 0 5.5 5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5",
  open: "M8 16L16.5 7.5M9.5 7.5h7v7",
  panel:
    "M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5M14.5 4.5v15",
  remove: "M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5",
  reply: "M10 6.5L4.5 12l5.5 5.5M5 12h8.5c3.5 0 6 2 6 6",
  send: "M4.5 12L3.5 4.5 20.5 12 3.5 19.5zM4.5 12H12",
  share: "M4 14.5c1-5 4.5-7 9-7V4l7 6.5-7 6.5v-3.5c-4 0-6.8 0-9 4z",
  slash:
    "M9 19L15 5M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 18V6A1.5 1.5 0 0 1 5 4.5",
  warning: "M12 4L3 19.5h18zM12 10v4.5M12 17v.2",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: the button around it carries the name that is read out. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
