import { useRef, useState } from "preact/hooks";

interface FileDrop {
  /** A file is held over the element. */
  readonly dragging: boolean;
  /** For the element that takes the files. */
  readonly handlers: Readonly<
    Record<"onDragEnter" | "onDragLeave" | "onDragOver" | "onDrop", (event: DragEvent) => void>
  >;
}

/** Takes files that are dragged onto an element. Dragged text and links are left to the browser. */
export function useFileDrop(take: (files: readonly File[]) => void): FileDrop {
  // Enter and leave come for every child as well: only the last leave ends the drag.
  const depth = useRef(0);
  const [dragging, setDragging] = useState(false);
  const move = (change: number) => {
    depth.current = Math.max(0, depth.current + change);
    setDragging(depth.current > 0);
  };
  return {
    dragging,
    handlers: {
      onDragEnter: (event) => holdsFiles(event) && move(1),
      onDragLeave: (event) => holdsFiles(event) && move(-1),
      onDragOver: (event) => holdsFiles(event) && event.preventDefault(),
      onDrop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        move(-depth.current);
        take([...(event.dataTransfer?.files ?? [])]);
      },
    },
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
