import type { InlineQueryResult } from "@grammyjs/types";
import { useEffect, useRef, useState } from "preact/hooks";
import type { InlineAnswer } from "../client/sim.ts";
import { useSession, type Session } from "./session.ts";
import type { Suggestion, Suggestions } from "./suggestions.tsx";

/** A query is asked when the typing has paused this long. */
const PAUSE_MILLISECONDS = 250;

/** Longest inline query (Bot API, InlineQuery). */
const QUERY_LENGTH = 256;

interface FoundResult {
  readonly result: InlineQueryResult;
  /** The page that it came with, needed to choose it. */
  readonly answer: InlineAnswer;
}

interface Search {
  readonly query: string;
  readonly found: readonly FoundResult[];
  /** The last page; undefined while the first is awaited, `failed` when the bot did not answer. */
  readonly page?: InlineAnswer | "failed";
}

/** Asks the bot inline while the composer holds `@bot words`, page by page. Undefined for any other text. */
export function useInline(text: string): Suggestions | undefined {
  const session = useSession();
  const { sim, person, chat, words, world } = session;
  const query = queryOf(text, world.state.bot.username);
  const [search, setSearch] = useState<Search>();
  const loading = useRef(false);

  const ask = async (wanted: string, found: readonly FoundResult[], offset: string): Promise<Search> => {
    const question = {
      from_id: person.id,
      query: wanted,
      offset,
      chat_type: chat.chat.id === person.id ? "sender" : chat.chat.type,
    } as const;
    try {
      const answer = await sim.post("/sim/inline", question);
      return {
        query: wanted,
        found: [...found, ...answer.results.map((result) => ({ result, answer }))],
        page: answer,
      };
    } catch {
      return { query: wanted, found, page: "failed" };
    }
  };
  useEffect(() => {
    if (query === undefined) return setSearch(undefined);
    let current = true;
    setSearch((before) => (before ? { ...before, query } : { query, found: [] }));
    const timer = setTimeout(() => {
      void ask(query, [], "").then((answered) => current && setSearch(answered));
    }, PAUSE_MILLISECONDS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, person.id, chat.chat.id]);

  if (query === undefined || !search) return undefined;
  if (!world.state.settings.inline_mode)
    return { label: words.inlineResults, items: [], eager: false, status: words.inlineOff };
  const { page, found } = search;
  const more = async () => {
    if (loading.current || typeof page !== "object" || !page.next_offset) return;
    loading.current = true;
    const answered = await ask(query, found, page.next_offset);
    loading.current = false;
    setSearch((now) => (now === search ? answered : now));
  };
  return {
    label: words.inlineResults,
    items: found.map((entry) => suggestionOf(entry, session)),
    eager: false,
    status: statusOf(search, session),
    button: typeof page === "object" ? buttonOf(page, session) : undefined,
    more: () => void more(),
  };
}

/** The words after the bot's name at the start of a text; undefined where it does not start so. */
function queryOf(text: string, username: string): string | undefined {
  const name = `@${username} `;
  if (!text.toLowerCase().startsWith(name.toLowerCase())) return undefined;
  return text.slice(name.length).trim().slice(0, QUERY_LENGTH);
}

function suggestionOf({ result, answer }: FoundResult, { actions, place, person, setDraft }: Session): Suggestion {
  return {
    id: result.id,
    title: "title" in result && result.title ? result.title : result.type,
    detail: "description" in result ? result.description : undefined,
    take: () => {
      setDraft({ text: "" });
      void actions.choose(place, person.id, answer, result);
    },
  };
}

function statusOf({ page, found }: Search, { words }: Session): string | undefined {
  if (page === undefined) return words.searching;
  if (page === "failed") return words.inlineFailed;
  return found.length === 0 ? words.noResults : undefined;
}

/** The bot's button opens the private chat with a start parameter. */
function buttonOf({ button }: InlineAnswer, { actions, open, person, setDraft }: Session): Suggestions["button"] {
  if (!button || !("start_parameter" in button) || !button.start_parameter) return undefined;
  const { text, start_parameter } = button;
  return {
    text,
    press: () => {
      setDraft({ text: "" });
      open({ chatId: person.id });
      void actions.send({ chatId: person.id }, person.id, { text: `/start ${start_parameter}` });
    },
  };
}
