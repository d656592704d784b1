import { styleText } from "node:util";
import { pino, type DestinationStream } from "pino";
import { knownRefusal } from "./bot/telegram/refusals.ts";

/** Takes events for the people who run the bot. An event is a phrase of the code's own; a field that is not in the tables below is withheld. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

interface LogOptions {
  /** The lowest level that is written: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`. */
  readonly level: string;
  /** The token and the like: a field that holds one is withheld, whatever its shape. */
  readonly secrets: readonly string[];
  /** Where the lines go, one JSON object each. Default: standard output. A terminal gets lines for people. */
  readonly destination?: Destination;
}

/** A stream, which may be a terminal. */
interface Destination extends DestinationStream {
  readonly isTTY?: boolean;
  hasColors?(): boolean;
}

/**
 * The only door to pino. No person's text can pass it: numbers and truth values have their names here, text its name and a
 * shape that no sentence has. How many fields of an event were withheld is logged with it.
 */
export function openLog({ level, secrets, destination }: LogOptions): Log {
  const options = {
    level,
    base: null,
    messageKey: "event",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = destination ? pino(options, destination.isTTY ? readable(destination) : destination) : pino(options);
  const write =
    (severity: "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}): void =>
      logger[severity](safeFields(fields, secrets), phrase.test(event) ? event : "unnamed event");
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

/** Hands on each JSON line as a line for people. */
function readable(terminal: Destination): DestinationStream {
  const hasColors = terminal.hasColors?.() ?? false;
  return { write: (line) => terminal.write(readableLine(line, hasColors)) };
}

/** `11:54:03 info started  documents=2 passages=45`, in the machine's own time. */
function readableLine(line: string, hasColors: boolean): string {
  const { time, level, event, ...fields } = JSON.parse(line) as Record<string, string>;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    hasColors ? styleText(style, text, { validateStream: false }) : text;
  const severity = level === "error" ? paint("red", "error") : level === "warn" ? paint("yellow", "warn") : level;
  const told = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const tail = told.length > 0 ? `  ${paint("dim", told.join(" "))}` : "";
  return `${paint("dim", new Date(time!).toTimeString().slice(0, 8))} ${severity} ${event}${tail}\n`;
}

const phrase = /^[a-z][a-z -]{0,60}$/;
const word = /^[A-Za-z][\w-]{0,40}$/;

const measures = new Set(
  (
    "milliseconds seconds bytes megabytes count attempt pending withheld code line port " +
    "documents passages problems added changed removed inline privacy groups guests"
  ).split(" "),
);

/** `Object.answer [as one] (file:///srv/src/answer.ts:12:3)`, `file:///srv/x.ts:1:2`, or `async Promise.all (index 0)`. */
const where = String.raw`(?:file:///|node:|/|[A-Z]:[\\/])[\w@%$.+\\/~[\]-]{1,300}:\d{1,7}:\d{1,7}`;
const callee = String.raw`(?:async |new )?[\w.$<>#]{1,100}(?: \[as [\w.$<>#]{1,60}\])?`;
const frame = `(?:${where}|${callee} \\((?:${where}|<anonymous>|index \\d{1,6}|native)\\))`;

const shapes = new Map([
  ...["kind", "type", "engine", "method", "mode", "signal", "reason"].map((name) => [name, word] as const),
  /** An error's name and code, for example `Error ECONNRESET`. */
  ["error", /^[A-Za-z]\w{0,40}(?: [\w-]{1,40})?$/],
  ["cause", /^[A-Za-z]\w{0,40}(?: [\w-]{1,40})?$/],
  ["version", /^[\w.-]{1,64}$/],
  /** Stack frames: places in the code, each with its file, line and column, or within one of JavaScript's own functions. */
  ["at", new RegExp(`^at ${frame}(?: ← at ${frame}){0,9}$`)],
  /** What Telegram is known to say; see `knownRefusal`. */
  ["refusal", /^[\w :/'-]{1,100}$/],
]);

function safeFields(fields: LogFields, secrets: readonly string[]): LogFields {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const safe = given
    .map(([name, value]) => [name, name === "refusal" ? known(value) : value] as const)
    .filter(([name, value]) => isSafe(name, value, secrets));
  const withheld = given.length - safe.length;
  return { ...Object.fromEntries(safe), ...(withheld > 0 && { withheld }) };
}

function isSafe(name: string, value: LogFields[string], secrets: readonly string[]): boolean {
  if (typeof value !== "string") return measures.has(name);
  return (shapes.get(name)?.test(value) ?? false) && !secrets.some((secret) => value.includes(secret));
}

/** An unknown refusal is withheld. */
function known(value: LogFields[string]): LogFields[string] {
  return typeof value === "string" ? (knownRefusal(value) ?? "") : value;
}
