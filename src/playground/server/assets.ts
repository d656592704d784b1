/** The chat page's files over HTTP. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson } from "./http.ts";
import type { PageAsset } from "./page.ts";

type Assets = ReadonlyMap<string, PageAsset>;

/** The page is bundled when it is first asked for, so that a server in a test never pays for it. */
export function createAssets() {
  let loading: Promise<{ assets: Assets; headers: Readonly<Record<string, string>> }> | undefined;

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    const { assets, headers } = await loading;
    const asset = assets.get(url.pathname);
    if (!asset || (request.method !== "GET" && request.method !== "HEAD")) {
      sendJson(response, 404, { error: "not found" });
      return;
    }
    const common = { ...headers, etag: asset.etag, vary: "accept-encoding" };
    if (request.headers["if-none-match"] === asset.etag) {
      response.writeHead(304, common).end();
      return;
    }
    const { encoding, body } = encode(asset, request.headers["accept-encoding"] ?? "");
    response.writeHead(200, {
      ...common,
      "content-type": asset.type,
      "content-length": body.length,
      ...(encoding && { "content-encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

async function load() {
  const { pageAssets, PAGE_HEADERS } = await import("./page.ts");
  return { assets: await pageAssets(), headers: PAGE_HEADERS };
}

function encode(asset: PageAsset, accepted: string): { encoding?: string; body: Buffer } {
  if (/\bbr\b/.test(accepted)) return { encoding: "br", body: asset.brotli };
  if (/\bgzip\b/.test(accepted)) return { encoding: "gzip", body: asset.gzip };
  return { body: asset.body };
}
