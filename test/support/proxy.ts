/** Stands between the bot and a local Bot API server, and lets files stall as they do on a bad line. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface Proxy {
  readonly url: string;
  /** Whether files begin and never end. */
  stall: boolean;
  /** How many files have stalled so far. */
  readonly stalled: () => number;
  close(): void;
}

/** Passes everything on to the server at `target`. */
export async function startProxy(target: string): Promise<Proxy> {
  let stalled = 0;
  const server = createServer((incoming, outgoing) => {
    if (proxy.stall && incoming.url?.startsWith("/file/")) {
      stalled += 1;
      outgoing.writeHead(200).write("M");
      return;
    }
    const { method, headers } = incoming;
    const passed = request(target + incoming.url, { method, headers: { ...headers, host: new URL(target).host } });
    passed.on("response", (answer) => answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers)));
    passed.on("error", () => outgoing.destroy());
    outgoing.on("close", () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stall: false,
    stalled: () => stalled,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return proxy;
}
