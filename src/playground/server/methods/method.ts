import type { ApiMethods } from "@grammyjs/types";
import type { World } from "../world.ts";

/** A file of a multipart request. */
export interface Upload {
  readonly file_name: string;
  readonly mime_type: string;
  readonly bytes: Buffer;
}

export type Api = ApiMethods<Upload>;

/** What a method may know of the request besides its parameters. */
export interface Caller {
  /** By the name of their form field, to which `attach://name` points. */
  readonly files: ReadonlyMap<string, Upload>;
  /** Aborted when the bot closes the connection. */
  readonly gone: AbortSignal;
}

type MethodName = keyof Api;

/** The names of one method's parameters. */
type ParameterOf<M extends MethodName> = Parameters<Api[M]> extends [(infer P)?] ? keyof Exclude<P, undefined> : never;

/** A Bot API method: reads its parameters, which may hold anything, and returns the result or throws a `Refusal`. */
type Method<M extends MethodName> = (
  world: World,
  given: { readonly [P in ParameterOf<M>]?: unknown },
  caller: Caller,
) => ReturnType<Api[M]> | Promise<ReturnType<Api[M]>>;

export type Methods = { readonly [M in MethodName]?: Method<M> };
