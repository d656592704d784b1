/** Readers of parameters, which come from the network in any shape: JSON values, or strings of a form. */
import { badRequest } from "./refusal.ts";

/** The parameters of a method before anyone looked at them: known names, unknown values. */
export type Given<T> = { readonly [K in keyof T]?: unknown };

/** "" where nothing was given; numbers become their digits, as in Telegram. */
export function string(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

/** Whole numbers and their digits; anything else is as good as nothing. */
export function integer(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : undefined;
  return typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : undefined;
}

/** True for `true`, "true", "yes" and "1" alone. */
export function flag(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === "string" && /^(?:true|yes|1)$/i.test(value));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A JSON object, given as such or as text. Undefined where nothing was given; JSON's `null` is something.
 * @param otherwise how Telegram refuses what is no object.
 */
export function object(
  value: unknown,
  name: string,
  otherwise = `object expected as ${name}`,
): Record<string, unknown> | undefined {
  const parsed = parseJson(value, name);
  if (parsed === undefined || isObject(parsed)) return parsed;
  throw badRequest(otherwise);
}

/** A JSON array, given as such or as text. Undefined where nothing was given, or `null`. */
export function list(value: unknown, name: string): unknown[] | undefined {
  const parsed = parseJson(value, name) ?? undefined;
  if (parsed === undefined || Array.isArray(parsed)) return parsed as unknown[] | undefined;
  throw badRequest(`can't parse ${name}: Array expected`);
}

function parseJson(value: unknown, name: string): unknown {
  if (value === undefined || value === "") return undefined;
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}

/** Copies the given fields that are set, so that no field of a result is `undefined`. */
export function defined<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
