import { isIP } from "node:net";
import { z } from "zod";
import { VIETNAM } from "./knowledge/dates.ts";
import type { EmbeddingsConfig } from "./meaning/client.ts";

/** Every setting of the bot, read once at start-up. `.env.example` describes them for people. */
export interface Config {
  /** The token from @BotFather. Without one the bot runs against the local playground. */
  readonly botToken?: string;
  /** Telegram user ids that may change the knowledge. */
  readonly adminIds: readonly number[];
  /** The folder of articles. */
  readonly knowledgeFolder: string;
  /** The folder of what the bot remembers. */
  readonly dataFolder: string;
  /** Where the index of the articles lies: in memory, in a file of `dataFolder`, or in `databaseUrl`; by the folder's size without it. */
  readonly index?: "memory" | "file" | "postgres";
  /** The time zone in which a stamp of time in a file is a day, by its IANA name. */
  readonly timeZone: string;
  /** Longest quote, in UTF-16 units. */
  readonly quoteLength: number;
  /** What the owner has the bot say where nothing was found, by language; its own sentence where none is set. */
  readonly nothingFound?: Readonly<Partial<Record<"vi" | "en", string>>>;
  /** The playground's port on 127.0.0.1; 0 takes any free one. */
  readonly playgroundPort: number;
  /** Questions a minute that one person, or one group, may ask. */
  readonly rateLimit: number;
  /** Whether everyone in a group sees an answer, or only the person who asked. */
  readonly groupAnswers: "public" | "private";
  /** Whether unanswered questions are kept together with who asked them. */
  readonly keepAskers: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** The Bot API server, without a slash at its end. */
  readonly apiRoot: string;
  /** Present when Telegram shall deliver by webhook instead of long polling. */
  readonly webhook?: WebhookConfig;
  /** The port of `/metrics`, `/healthz`, `/readyz` and `/answer`; none are served without it. */
  readonly metricsPort?: number;
  /** Present when `/answer` is to be served beside `/metrics`. */
  readonly answerApi?: AnswerApiConfig;
  /** The database server that remembers instead of a file, and holds the articles; many processes may share it. */
  readonly databaseUrl?: string;
  /** Present when hits are to be ordered by meaning too. */
  readonly embeddings?: EmbeddingsConfig;
}

interface AnswerApiConfig {
  /** What programs must show. */
  readonly key: string;
  /** Answers a minute, for all who have the key together. */
  readonly rateLimit: number;
}

export interface WebhookConfig {
  /** The public https address that Telegram posts to. */
  readonly url: string;
  /** What Telegram must send in `X-Telegram-Bot-Api-Secret-Token`. */
  readonly secret: string;
  /** The local port that listens behind that address. */
  readonly port: number;
  /** The address of this machine that it listens at. */
  readonly host: string;
}

/** The environment is wrong. The message names every bad variable and its remedy, and never repeats a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ variable, remedy }) => `  ${variable}: ${remedy}`);
    super(`These settings are wrong:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}

interface ConfigProblem {
  readonly variable: string;
  readonly remedy: string;
}

/** Reads the settings from an environment. An empty value counts as unset. Throws one `ConfigError` for all that is wrong. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    variables.map((name) => [name, env[name]?.trim()] as const).filter(([, value]) => value),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(problemOf));
  return configOf(parsed.data);
}

/** Ids that Telegram uses for many people at once: Telegram itself, anonymous group admins, posts by channels. */
export const sharedIds: readonly number[] = [777000, 1087968824, 136817688];

/** Telegram's ids have at most 52 significant bits (Bot API, `User.id`); a longer number would be rounded to somebody else's. */
const LARGEST_ID = 2 ** 52 - 1;

/** Whether this is the id of one person, written in digits. */
export function isPersonId(id: string): boolean {
  return /^[1-9]\d{0,15}$/.test(id) && Number(id) <= LARGEST_ID && !sharedIds.includes(Number(id));
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const environment = z
  .object({
    BOT_TOKEN: z
      .string()
      .regex(/^\d{3,20}:[A-Za-z0-9_-]{30,64}$/, "give the whole token from @BotFather, such as 123456789:AA…")
      .optional(),
    ADMIN_IDS: z.string().default("").transform(parseIds),
    KNOWLEDGE_FOLDER: folder().default("knowledge"),
    DATA_FOLDER: folder().default("data"),
    INDEX: z.enum(["memory", "file", "postgres"], "give memory, file or postgres").optional(),
    TIME_ZONE: timeZone().default(VIETNAM),
    QUOTE_LENGTH: wholeNumber(80, 1000).default(400),
    NOTHING_FOUND: sentence().optional(),
    NOTHING_FOUND_EN: sentence().optional(),
    PLAYGROUND_PORT: wholeNumber(0, 65_535).default(8081),
    RATE_LIMIT: wholeNumber(1, 1000).default(20),
    GROUP_ANSWERS: z.enum(["public", "private"], "give public or private").default("public"),
    KEEP_ASKERS: yesOrNo(),
    LOG_LEVEL: z.enum(logLevels, `give one of ${logLevels.join(", ")}`).default("info"),
    API_ROOT: address(["http:", "https:"]).default("https://api.telegram.org"),
    WEBHOOK_URL: address(["https:"]).optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/, "give 16 to 256 characters of A–Z, a–z, 0–9, _ and -")
      .optional(),
    WEBHOOK_PORT: wholeNumber(1, 65_535).default(8443),
    WEBHOOK_HOST: z
      .string()
      .refine((value) => isIP(value) !== 0, "give an address of this machine, such as 127.0.0.1 or 0.0.0.0")
      .default("127.0.0.1"),
    METRICS_PORT: wholeNumber(1, 65_535).optional(),
    API_KEY: z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/, "give 16 to 256 characters of A–Z, a–z, 0–9, _ and -")
      .optional(),
    API_RATE_LIMIT: wholeNumber(1, 100_000).default(60),
    DATABASE_URL: z
      .string()
      .refine(isDatabase, "give an address such as postgres://user:password@host:5432/database")
      .optional(),
    EMBEDDINGS_URL: address(["https:", "http:"]).optional(),
    EMBEDDINGS_MODEL: z.string().max(200, "give the model's name, of at most 200 characters").optional(),
    EMBEDDINGS_API_KEY: z
      .string()
      .regex(/^[\x21-\x7E]{1,500}$/, "give the key alone, without spaces")
      .optional(),
    EMBEDDINGS_ROLES: z.enum(["prefix", "input_type", "none"], "give prefix, input_type or none").default("prefix"),
    EMBEDDINGS_QUERY_PREFIX: z.string().max(200, "give at most 200 characters").default("query:"),
    EMBEDDINGS_PASSAGE_PREFIX: z.string().max(200, "give at most 200 characters").default("passage:"),
    EMBEDDINGS_TIMEOUT_MS: wholeNumber(20, 10_000).default(300),
    EMBEDDINGS_ALLOW_HTTP: yesOrNo(),
  })
  .superRefine((value, context) => {
    const needs = (name: keyof typeof value, remedy: string) =>
      value[name] === undefined && context.addIssue({ code: "custom", path: [name], message: remedy });
    if (value.WEBHOOK_URL !== undefined) {
      needs("BOT_TOKEN", "WEBHOOK_URL needs it; give the token from @BotFather, or clear WEBHOOK_URL");
      needs("WEBHOOK_SECRET", "WEBHOOK_URL needs it; give a long random word, such as `openssl rand -hex 32` prints");
    }
    if (value.DATABASE_URL !== undefined)
      needs("BOT_TOKEN", "DATABASE_URL needs it; give the token from @BotFather, or clear DATABASE_URL");
    if (value.INDEX === "postgres")
      needs("DATABASE_URL", "INDEX=postgres needs it; give the address of a PostgreSQL, or give INDEX=memory or file");
    if (value.API_KEY !== undefined)
      needs("METRICS_PORT", "API_KEY needs it; give the port of /answer, or clear API_KEY");
    if (value.EMBEDDINGS_URL !== undefined) {
      needs("EMBEDDINGS_MODEL", "EMBEDDINGS_URL needs it; give the name that the server calls its model by");
      if (!value.EMBEDDINGS_ALLOW_HTTP && isOpenHttp(value.EMBEDDINGS_URL))
        context.addIssue({ code: "custom", path: ["EMBEDDINGS_URL"], message: OPEN_HTTP });
    }
  });

/** The names of all settings, in the order of `.env.example`. */
export const variables = Object.keys(environment.shape) as readonly (keyof typeof environment.shape)[];

function configOf(value: z.infer<typeof environment>): Config {
  const { BOT_TOKEN, WEBHOOK_URL, WEBHOOK_SECRET, WEBHOOK_PORT, WEBHOOK_HOST, METRICS_PORT, DATABASE_URL } = value;
  return {
    ...(BOT_TOKEN !== undefined && { botToken: BOT_TOKEN }),
    adminIds: value.ADMIN_IDS,
    knowledgeFolder: value.KNOWLEDGE_FOLDER,
    dataFolder: value.DATA_FOLDER,
    ...(value.INDEX !== undefined && { index: value.INDEX }),
    timeZone: value.TIME_ZONE,
    quoteLength: value.QUOTE_LENGTH,
    ...nothingFound(value.NOTHING_FOUND, value.NOTHING_FOUND_EN),
    playgroundPort: value.PLAYGROUND_PORT,
    rateLimit: value.RATE_LIMIT,
    groupAnswers: value.GROUP_ANSWERS,
    keepAskers: value.KEEP_ASKERS,
    logLevel: value.LOG_LEVEL,
    apiRoot: value.API_ROOT,
    ...(WEBHOOK_URL !== undefined &&
      WEBHOOK_SECRET !== undefined && {
        webhook: { url: WEBHOOK_URL, secret: WEBHOOK_SECRET, port: WEBHOOK_PORT, host: WEBHOOK_HOST },
      }),
    ...(METRICS_PORT !== undefined && { metricsPort: METRICS_PORT }),
    ...(value.API_KEY !== undefined && { answerApi: { key: value.API_KEY, rateLimit: value.API_RATE_LIMIT } }),
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    ...embeddingsOf(value),
  };
}

function embeddingsOf(value: z.infer<typeof environment>): Pick<Config, "embeddings"> {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_API_KEY: apiKey } = value;
  if (url === undefined || model === undefined) return {};
  const embeddings = {
    url,
    model,
    ...(apiKey !== undefined && { apiKey }),
    roles: value.EMBEDDINGS_ROLES,
    // A setting loses the spaces at its end, and the models want one there.
    prefixes: { query: `${value.EMBEDDINGS_QUERY_PREFIX} `, passage: `${value.EMBEDDINGS_PASSAGE_PREFIX} ` },
    timeout: value.EMBEDDINGS_TIMEOUT_MS,
  };
  return { embeddings };
}

const OPEN_HTTP =
  "http:// would carry questions and articles in the open; give an https:// address, or one of this machine or a private network, or set EMBEDDINGS_ALLOW_HTTP=true";

/** Whether an address is http: and neither this machine's nor in a private network (RFC 1918, RFC 4193), nor a bare name inside one. */
function isOpenHttp(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  const isNear =
    /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}$/.test(hostname) ||
    /^\[(?:::1|f[cd][0-9a-f]{2}:[0-9a-f:]*)\]$/.test(hostname) ||
    /^[a-z0-9_-]+$/i.test(hostname);
  return protocol === "http:" && !isNear;
}

function nothingFound(vi: string | undefined, en: string | undefined): Pick<Config, "nothingFound"> {
  if (vi === undefined && en === undefined) return {};
  return { nothingFound: { ...(vi !== undefined && { vi }), ...(en !== undefined && { en }) } };
}

function problemOf(issue: z.core.$ZodIssue): ConfigProblem {
  return { variable: issue.path.join("."), remedy: issue.message };
}

function parseIds(value: string, context: z.RefinementCtx): number[] {
  const ids = value.split(/[\s,;]+/).filter(Boolean);
  for (const id of ids) {
    const remedy = idRemedy(id);
    if (remedy) context.addIssue({ code: "custom", message: remedy });
  }
  return [...new Set(ids.map(Number))];
}

function idRemedy(id: string): string | undefined {
  const shown = id.slice(0, 20);
  if (id.startsWith("-")) return `${shown} is a group or channel; give the ids of persons`;
  if (sharedIds.includes(Number(id))) return `${shown} stands for many people at once; give the ids of persons`;
  return isPersonId(id) ? undefined : `${shown} is no user id; give numbers with commas between, such as 1000, 1001`;
}

/** A sentence or two of the bot's own. */
function sentence() {
  return z.string().max(300, "give at most 300 characters");
}

function wholeNumber(least: number, most: number) {
  const remedy = `give a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,7}$/, { message: remedy, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, remedy);
}

/** A zone that this machine's tables of the IANA time zone database know. */
function timeZone() {
  return z.string().refine((value) => {
    try {
      return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
    } catch {
      return false;
    }
  }, "no such time zone; give a name such as Asia/Ho_Chi_Minh, Europe/Paris or UTC");
}

function yesOrNo() {
  return z
    .enum(["true", "false"], "give true or false")
    .default("false")
    .transform((value) => value === "true");
}

function folder() {
  return z.string().refine((value) => !value.includes("\0"), "give the path of a folder");
}

/** Whether it names a server and a database on it. */
function isDatabase(value: string): boolean {
  const { protocol, hostname, pathname } = URL.canParse(value) ? new URL(value) : new URL("none:");
  return /^postgres(?:ql)?:$/.test(protocol) && hostname !== "" && /^\/[^/]+$/.test(pathname);
}

function address(protocols: readonly string[]) {
  const remedy = `give an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}, without a name or password in it`;
  return z
    .string()
    .refine((value) => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      return url !== undefined && protocols.includes(url.protocol) && !url.username && !url.password;
    }, remedy)
    .transform((value) => value.replace(/\/+$/, ""));
}
