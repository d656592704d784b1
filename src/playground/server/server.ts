/** The local Bot API server: the real bot talks to it as to Telegram, people talk to it through `/sim` and the page. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerFile, answerMethod, perform, type Methods } from "./api.ts";
import { createAssets } from "./assets.ts";
import { isLocal, sendJson } from "./http.ts";
import { collectMethods } from "./methods.ts";
import { createPeople, type Inspect } from "./people.ts";
import { createWebhook } from "./webhook.ts";
import { createWorld, type World } from "./world.ts";

/** How the local Bot API server is started. */
interface PlaygroundOptions {
  /** 0 takes any free port. Always on 127.0.0.1. */
  readonly port: number;
  /** What sets the port, as it is named where it is taken. Default `PLAYGROUND_PORT`. */
  readonly portSetting?: string;
  /** The token that the simulated bot must present. */
  readonly token: string;
  /** The simulated bot's username, without "@". Default `trichdan_bot`. */
  readonly username?: string;
  /** What people see of the simulated bot. Default `Trích dẫn`. */
  readonly name?: string;
  /** How the bot's search answers a question, for `GET /sim/inspect`. */
  readonly inspect?: Inspect;
  /** A world that the caller acts in without `/sim`. Default: a new one. Its token is the one that counts. */
  readonly world?: World;
}

export interface Playground {
  /** The page's address, `http://127.0.0.1:PORT`. Also grammY's `client.apiRoot`, and the base of `/sim`. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Starts the server. Throws when the port is taken. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const world = options.world ?? createWorld(options.token, options.username ?? "trichdan_bot", options.name);
  const webhook = createWebhook(world.updates, (name, call) => {
    const gone = new AbortController().signal;
    void perform(world, { methods, name, ...call, gone });
  });
  const methods: Methods = collectMethods(webhook);
  const answerPage = createAssets();
  const answerPeople = createPeople(world, webhook, options.inspect);

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { ok: false, error_code: 500, description: "Internal Server Error" });
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isLocal(request))
      return sendJson(response, 403, { error: "this server answers its own page and this machine" });
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname.startsWith("/bot")) return answerMethod(world, methods, request, response, url);
    if (url.pathname.startsWith("/file/")) return answerFile(world, response, url);
    if (url.pathname.startsWith("/sim/")) return answerPeople(request, response, url);
    return answerPage(request, response, url);
  };

  // Longer than any client keeps an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      webhook.remove();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function listen(server: Server, { port, portSetting = "PLAYGROUND_PORT" }: PlaygroundOptions): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(
        isTaken ? new Error(`Port ${port} is taken; set ${portSetting} to another one.`, { cause: error }) : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
