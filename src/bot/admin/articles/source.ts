import { GrammyError } from "grammy";
import { LARGEST_FILE } from "../../../knowledge/folder.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { UnansweredError } from "../../telegram/outbox.ts";

/** Where an article comes from. A file stays at Telegram until it is needed, so that a restart loses nothing. */
export type Source =
  | { readonly kind: "text"; readonly name: string; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly fileId: string; readonly size: number };

/** What fetching came to. */
type Fetched =
  { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "too-big" } | { readonly kind: "failed" };

/** A download may take so long, in milliseconds. */
const DOWNLOAD_TIMEOUT_MS = 40_000;

/** The bytes of an article. One that is too big by what Telegram says of it is not fetched at all. */
export async function fetchSource(
  ctx: BotContext,
  source: Source,
  { settings, stopping }: Dependencies,
): Promise<Fetched> {
  if (source.kind === "text") return { kind: "bytes", bytes: new TextEncoder().encode(source.text) };
  if (source.size > LARGEST_FILE) return { kind: "too-big" };
  const path = await pathOf(ctx, source.fileId, stopping);
  return path === undefined
    ? { kind: "failed" }
    : await download(`${settings.apiRoot}/file/bot${ctx.api.token}/${encodeURI(path)}`, stopping);
}

/** Undefined where Telegram will not give the file. */
async function pathOf(ctx: BotContext, fileId: string, stopping?: AbortSignal): Promise<string | undefined> {
  try {
    return (await ctx.api.getFile(fileId, stopping as never)).file_path;
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return undefined;
    if (stopping?.aborted) throw new UnansweredError("stopped");
    throw error;
  }
}

/**
 * Reads no more than one document may hold, whatever the server says. The address holds the token, so no error of its fetching goes
 * on. Where the bot stops meanwhile, that is an error: the update is begun again at the next start.
 */
async function download(address: string, stopping?: AbortSignal): Promise<Fetched> {
  const deadline = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
  try {
    const signal = stopping ? AbortSignal.any([deadline, stopping]) : deadline;
    const response = await fetch(address, { signal, redirect: "error" });
    if (!response.ok || !response.body) return { kind: "failed" };
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > LARGEST_FILE) return { kind: "too-big" };
      chunks.push(chunk);
    }
    return { kind: "bytes", bytes: Buffer.concat(chunks) };
  } catch {
    if (stopping?.aborted) throw new UnansweredError("stopped");
    return { kind: "failed" };
  }
}
