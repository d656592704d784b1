/** The other side of the wire: `/sim`. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody, sendFile, sendJson } from "./http.ts";
import { integer } from "./parameters.ts";
import { changeMembership, changeTopic, findSimRoom, makeChat, upgrade } from "./people/chats.ts";
import { streamEvents } from "./people/events.ts";
import { editMessage, reactTo, removeMessage, say } from "./people/messages.ts";
import { askGuest, askInline, choose, click } from "./people/queries.ts";
import { checkShape } from "./people/shape.ts";
import { readState, visibleCommands } from "./people/state.ts";
import { block, makeUser } from "./people/users.ts";
import { Refusal, SimRefusal } from "./refusal.ts";
import type { Fault, Inspection, SimRoutes, SimSettings } from "../client/sim.ts";
import type { Webhook } from "./webhook.ts";
import { emit, emptyState, push, type World } from "./world.ts";

/** The chat that a path names, for the routes that have one. */
interface Place {
  readonly chatId: number;
}

/** What a route is given: its body or its query. Its fields have their types; what they name may not exist. */
type Input<R extends keyof SimRoutes> = SimRoutes[R] extends { body: infer B } ? B : QueryOf<R>;
type QueryOf<R extends keyof SimRoutes> = SimRoutes[R] extends { query: infer Q } ? { [K in keyof Q]: string } : never;

type Routes = {
  [R in keyof SimRoutes]: (input: Input<R>, place: Place) => SimRoutes[R]["result"] | Promise<SimRoutes[R]["result"]>;
};

export type Inspect = (question: string) => Promise<Inspection>;

/** Answers a `/sim` call; mistakes of the caller are 400, a bot that does not answer 504. */
export function createPeople(world: World, webhook: Webhook, inspect: Inspect | undefined) {
  const routes = createRoutes(world, webhook, inspect);

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const [, chat, file] = /^\/sim\/(?:chats\/(-?\d+)|files\/([\w-]+)$)/.exec(url.pathname) ?? [];
    if (request.method === "GET" && url.pathname === "/sim/events") return streamEvents(world, response);
    if (request.method === "GET" && file !== undefined) return sendFile(response, world.state.files.get(file));
    const name = `${request.method} ${url.pathname.replace(/^(\/sim\/chats\/)-?\d+(?=\/)/, "$1:id")}`;
    if (!Object.hasOwn(routes, name)) return sendJson(response, 404, { error: `there is no ${name}` });
    const route = routes[name as keyof Routes] as (input: unknown, place: Place) => unknown;
    try {
      const input = await readInput(request, name, url);
      sendJson(response, 200, (await route(input, { chatId: integer(chat) ?? 0 })) ?? {});
    } catch (error) {
      if (error instanceof SimRefusal) sendJson(response, error.status, { error: error.message });
      else if (error instanceof Refusal) sendJson(response, error.code, { error: error.message });
      else throw error;
    }
  };
}

async function readInput(request: IncomingMessage, route: string, url: URL): Promise<Record<string, unknown>> {
  if (request.method !== "POST") return Object.fromEntries(url.searchParams);
  const { parameters } = await readBody(request);
  checkShape(route, parameters);
  return parameters;
}

function createRoutes(world: World, webhook: Webhook, inspect: Inspect | undefined): Routes {
  return {
    "POST /sim/users": (body) => makeUser(world, body),
    "POST /sim/chats": (body) => makeChat(world, body),
    "POST /sim/messages": (body) => say(world, body),
    "POST /sim/edits": (body) => editMessage(world, body),
    "POST /sim/deletions": (body) => done(removeMessage(world, body)),
    "POST /sim/inline": (body) => askInline(world, body),
    "POST /sim/choose": (body) => choose(world, body),
    "POST /sim/clicks": (body) => click(world, body),
    "POST /sim/guests": (body) => askGuest(world, body),
    "POST /sim/block": (body) => done(block(world, body.user_id, body.blocked)),
    "POST /sim/members": (body) => changeMembership(world, body),
    "POST /sim/reactions": (body) => done(reactTo(world, body)),
    "POST /sim/topics": (body) => changeTopic(world, body),
    "POST /sim/upgrades": (body) => upgrade(world, body.chat_id),
    "POST /sim/stops": (body) => done(stopDraft(world, body.chat_id, body.draft_id)),
    "POST /sim/settings": (body) => changeSettings(world, body),
    "POST /sim/faults": (body) => done(addFault(world, body)),
    "POST /sim/updates": (body) => push(world, body) ?? refuse("the bot did not ask for this kind of update"),
    "POST /sim/reset": () => done(reset(world)),
    "GET /sim/state": () => readState(world, webhook),
    "GET /sim/chats/:id/messages": (_, { chatId }) => [...findSimRoom(world, chatId).messages.values()],
    "GET /sim/chats/:id/reactions": (_, { chatId }) => [...findSimRoom(world, chatId).reactions.values()],
    "GET /sim/chats/:id/commands": ({ user_id }, { chatId }) => visibleCommands(world, chatId, integer(user_id) ?? 0),
    "GET /sim/calls": ({ since }) => world.calls.since(integer(since) ?? 0),
    "GET /sim/idle": ({ timeout_ms }) => becomesIdle(world, integer(timeout_ms) ?? 5_000),
    "GET /sim/inspect": ({ question }) =>
      inspect ? inspect(question) : refuse("the server was started without inspect", 404),
  };
}

function done(_nothing: void): object {
  return {};
}

function refuse(why: string, status = 400): never {
  throw new SimRefusal(status, why);
}

function changeSettings(world: World, given: Partial<SimSettings>): SimSettings {
  const { settings } = world.state;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(settings, name) || typeof value !== "boolean")
      refuse(`${name} is no setting, or not true or false`);
  }
  world.state.settings = { ...settings, ...given };
  emit(world, { kind: "state" });
  return world.state.settings;
}

function addFault(world: World, fault: Fault): void {
  const { error_code, delay_ms, drop_connection, drop_answer, half_open } = fault;
  if (!error_code && !delay_ms && !drop_connection && !drop_answer && !half_open) refuse("the fault does nothing");
  world.calls.addFault(fault);
  emit(world, { kind: "state" });
}

/** Telegram lets a person stop what the bot streams. */
function stopDraft(world: World, chatId: number, draftId: number): void {
  const { chat } = findSimRoom(world, chatId);
  if (chat.type !== "private") refuse("drafts are streamed to private chats alone");
  else push(world, { stopped_message_generation: { chat, draft_id: draftId } });
}

function reset(world: World): void {
  world.state = emptyState();
  world.updates.clear();
  world.calls.clear();
  emit(world, { kind: "reset" });
}

/** Waits until the bot has confirmed every update and has no call open. */
async function becomesIdle(world: World, timeout: number): Promise<{ idle: boolean }> {
  const isIdle = () => world.updates.pending().length === 0 && world.calls.open() === 0;
  if (isIdle()) return { idle: true };
  return new Promise((resolve) => {
    const end = (idle: boolean) => {
      clearTimeout(timer);
      world.updates.watchers.delete(watch);
      world.calls.watchers.delete(watch);
      resolve({ idle });
    };
    const watch = () => {
      if (isIdle()) end(true);
    };
    const timer = setTimeout(() => end(false), Math.min(timeout, 600_000)).unref();
    world.updates.watchers.add(watch);
    world.calls.watchers.add(watch);
  });
}
