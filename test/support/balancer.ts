/** Stands before the webhooks of several bots, as a balancer does: each request to the next one, and past those that are down. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Balancer {
  /** The address that Telegram is given. */
  readonly url: string;
  /** Ports of the bots, which may come and go. */
  readonly ports: number[];
  close(): void;
}

/** How long a request waits for a bot that takes it, in milliseconds. */
const PATIENCE = 5000;

export async function openBalancer(): Promise<Balancer> {
  const ports: number[] = [];
  let turn = 0;
  const pass = async (request: IncomingMessage, body: Buffer): Promise<number> => {
    const { "content-length": _, connection: __, host: ___, ...headers } = request.headers as Record<string, string>;
    for (const deadline = performance.now() + PATIENCE; performance.now() < deadline;) {
      const port = ports[(turn += 1) % Math.max(1, ports.length)];
      const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, {
        method: "POST",
        headers: { ...headers, connection: "close" },
        body: new Uint8Array(body),
      }).catch(() => undefined);
      if (answer) return answer.status;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return 502;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on(
      "end",
      () => void pass(request, Buffer.concat(chunks)).then((status) => response.writeHead(status).end()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`,
    ports,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
