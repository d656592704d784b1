import type { ServerResponse } from "node:http";
import type { World } from "../world.ts";

/** Bytes that may wait for a slow reader before it is let go. */
const BACKLOG = 8 * 1024 * 1024;

/** Streams what happens as server-sent events, until the reader leaves. */
export function streamEvents(world: World, response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": connected\n\n");
  const listener = (event: object) => {
    if (response.writableLength > BACKLOG) response.destroy();
    else response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  world.listeners.add(listener);
  response.on("close", () => world.listeners.delete(listener));
}
