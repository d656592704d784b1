import { fuzz, type Mutant, test } from "./mutant.ts";

const roster = (words: string) => test("bot/admin/admins.test.ts", words);

/** Quotes are verbatim, only admins change anything, and nobody sees what is not theirs. */
export const DOORS: readonly Mutant[] = [
  {
    name: "everybody is an admin",
    file: "src/bot/reader/admins.ts",
    from: "if (sharedIds.includes(id)) return false;",
    to: "if (!sharedIds.includes(id)) return true;",
    harness: fuzz,
  },
  {
    name: "a quote is off by one",
    file: "src/bot/message/render.ts",
    from: "const visible = cut(text, QUOTE_LENGTH);",
    to: "const visible = cut(text.slice(0, 9) + text.slice(10), QUOTE_LENGTH);",
    harness: fuzz,
  },
  {
    name: "forwarded commands are obeyed",
    file: "src/bot/telegram/foreign.ts",
    from: "return forward_origin !== undefined || via_bot",
    to: "return (forward_origin && is_automatic_forward) === true || via_bot",
    harness: test("bot/telegram/foreign.test.ts", "is not obeyed"),
  },
  {
    name: "commands by way of another bot are obeyed",
    file: "src/bot/telegram/foreign.ts",
    from: "|| via_bot !== undefined ||",
    to: "||",
    harness: test("bot/telegram/foreign.test.ts", "is not obeyed"),
  },
  {
    name: "quoted commands are obeyed",
    file: "src/bot/telegram/foreign.ts",
    from: "entities.filter(({ type }) => QUOTES.includes(type));",
    to: "entities.filter(({ type }) => !QUOTES);",
    harness: test("bot/telegram/foreign.test.ts", "is not obeyed"),
  },
  {
    name: "rights are given without a question",
    file: "src/bot/admin/admins.ts",
    from: "return await appointReply(ctx, id, named, dependencies);",
    to: "await store.admins.add(id, ctx.from!.id);\n    return await appointReply(ctx, id, named, dependencies);",
    harness: roster("names whom it is asked to add"),
  },
  {
    name: "a grant is told to nobody",
    file: "src/bot/admin/appoint.ts",
    from: 'await tellAdmins(ctx.api, ({ t }) => ({ text: t("admins-told", { by, person }) }), ctx.from!.id);',
    to: "",
    harness: roster("tells every other admin"),
  },
  {
    name: "ids longer than any are taken",
    file: "src/config.ts",
    from: "Number(id) <= LARGEST_ID &&",
    to: "",
    harness: roster("never adds"),
  },
  {
    name: "a private answer opens for anyone",
    file: "src/bot/reader/taps.ts",
    from: 'if (sent.messageId === undefined && sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");\n  const shown',
    to: "const shown",
    harness: test("bot/reader/groups.test.ts", "asker's alone"),
  },
  {
    name: "the log passes any text",
    file: "src/log.ts",
    from: "return (shapes.get(name)?.test(value) ?? false) &&",
    to: "return",
    harness: test("log.test.ts"),
  },
  {
    name: "the log passes any refusal",
    file: "src/log.ts",
    from: 'knownRefusal(value) ?? ""',
    to: "value",
    harness: test("secrecy.test.ts"),
  },
  {
    name: "what failed at the start is printed as it is",
    file: "src/main.ts",
    from: 'console.error(known ?? "',
    to: 'console.error(known ?? error ?? "',
    harness: test("ending.test.ts", "shows no secret"),
  },
  {
    name: "no host is checked",
    file: "src/metrics.ts",
    from: "if (!isLocal(request))",
    to: "if (request.url === undefined && !isLocal(request))",
    harness: test("metrics.test.ts"),
  },
  {
    name: "titles turn letters round",
    file: "src/bot/message/cut.ts",
    from: 'const plain = line.replace(controls, "");',
    to: "const plain = line;",
    harness: test("bot/message/render.test.ts"),
  },
];
