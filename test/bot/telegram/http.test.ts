import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { openHttp } from "../../../src/bot/telegram/http.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** The address of a server that answers so. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Calls as grammY does. */
async function post(http: typeof fetch, url: string, body: unknown, signal = new AbortController().signal) {
  const answer = await http(url, { method: "POST", headers: { "content-type": "text/plain" }, body, signal } as never);
  return answer.json();
}

describe("the way to Telegram", () => {
  test("sends what is given, text or a stream, and gives the JSON of the answer", async () => {
    const root = await serve((request, response) => {
      void text(request).then((body) =>
        response.end(JSON.stringify({ body, url: request.url, method: request.method })),
      );
    });
    const http = openHttp();
    expect(await post(http, `${root}/bot1:a/sendMessage?x=1`, "Tô Lâm")).toEqual({
      body: "Tô Lâm",
      url: "/bot1:a/sendMessage?x=1",
      method: "POST",
    });
    const parts = (async function* () {
      yield Buffer.from("một ");
      yield Buffer.from("hai");
    })();
    expect(await post(http, root, parts)).toMatchObject({ body: "một hai" });
  });

  test("puts an answer together whose parts end within a character", async () => {
    const root = await serve((_request, response) => {
      const bytes = Buffer.from(JSON.stringify({ text: "Việt Nam – Azerbaijan" }));
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(await post(openHttp(), root, "")).toEqual({ text: "Việt Nam – Azerbaijan" });
  });

  test("gives an answer whatever its status, since Telegram says in it what was wrong", async () => {
    const root = await serve((_request, response) => response.writeHead(429).end(`{"ok":false,"error_code":429}`));
    expect(await post(openHttp(), root, "")).toEqual({ ok: false, error_code: 429 });
  });

  test.each([
    [502, 502],
    [403, 500],
  ])("takes the page of a proxy that says %i for a failure of the server, %i", async (status, error_code) => {
    const root = await serve((_request, response) => response.writeHead(status).end("<html><hr>nginx</html>"));
    expect(await post(openHttp(), root, "")).toMatchObject({ ok: false, error_code });
  });

  test("uses its connections again: the one just used rests for a turn, so that two take turns", async () => {
    const ports = new Set<number | undefined>();
    const root = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("{}");
    });
    const http = openHttp();
    for (let call = 0; call < 9; call += 1) await post(http, root, "");
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  test.each<[what: string, listener: RequestListener]>([
    ["no answer", (request) => request.socket.destroy()],
    ["half an answer", (request, response) => response.write(`{"ok":`, () => request.socket.destroy())],
    ["an answer that is not JSON", (_request, response) => response.end("<html>")],
    ["an answer that is no HTTP", (request) => request.socket.end("hello\r\n\r\n")],
  ])("rejects: %s", async (_what, listener) => {
    const root = await serve(listener);
    await expect(post(openHttp(), root, "")).rejects.toThrow(/./);
  });

  test("rejects where nothing listens, and says so", async () => {
    const root = await serve(() => {});
    server!.close();
    await once(server!, "close");
    await expect(post(openHttp(), root, "")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("an aborted call rejects, and its connection is closed", async () => {
    const hangingUp = new AbortController();
    let closed: Promise<unknown> | undefined;
    const root = await serve((request, response) => {
      closed = new Promise((resolve) => request.socket.on("error", () => {}).once("close", resolve));
      response.write(`{"ok":`, () => hangingUp.abort());
    });
    await expect(post(openHttp(), root, "", hangingUp.signal)).rejects.toMatchObject({ name: "AbortError" });
    await closed;
  });

  test("a call that is aborted before it begins rejects and sends nothing", async () => {
    let calls = 0;
    const root = await serve((_request, response) => {
      calls += 1;
      response.end("{}");
    });
    await expect(post(openHttp(), root, "", AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
    expect(calls).toBe(0);
  });

  test("a call that is aborted while it connects rejects at once", async () => {
    const hangingUp = new AbortController();
    const sockets: Socket[] = [];
    // A server that takes the connection and leaves the handshake of TLS without an answer.
    const silent = createTcpServer((socket) => {
      sockets.push(socket.on("error", () => {}).on("data", () => hangingUp.abort()));
    }).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const root = `https://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const began = performance.now();
    await expect(post(openHttp(), root, "", hangingUp.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(performance.now() - began).toBeLessThan(5000); // the connection itself is given up after ten seconds
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => silent.close(resolve));
  });

  test("a signal that fires after the answer harms no other call", async () => {
    const hangingUp = new AbortController();
    const root = await serve((_request, response) => setTimeout(() => response.end("{}"), 20));
    const http = openHttp();
    await post(http, root, "", hangingUp.signal);
    const next = post(http, root, "");
    setTimeout(() => hangingUp.abort(), 5);
    expect(await next).toEqual({});
  });
});
