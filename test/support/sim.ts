/** A typed client of the playground's `/sim`: what people do in a test. */
import type { BotCommand, Chat, ChatMember, Message, Update, User } from "@grammyjs/types";
import type {
  Call,
  CallbackAnswer,
  Choice,
  Click,
  Edit,
  Fault,
  GuestAsk,
  InlineAnswer,
  InlineAsk,
  MemberChange,
  MessagePlace,
  NewChat,
  NewMessage,
  NewUser,
  Reaction,
  SimEvent,
  SimRoutes,
  SimSettings,
  SimState,
  SimTopic,
  TopicChange,
} from "../../src/playground/client/sim.ts";

/** Throws an `Error` with the server's sentence when a call is refused. */
export interface Sim {
  user(body: NewUser): Promise<User>;
  chat(body: NewChat): Promise<Chat>;
  say(body: NewMessage): Promise<Message>;
  /** Says it, waits until the bot is idle, and returns the bot's messages that came after it in that chat. */
  ask(body: NewMessage): Promise<Message[]>;
  edit(body: Edit): Promise<Message>;
  remove(body: MessagePlace): Promise<object>;
  inline(body: InlineAsk): Promise<InlineAnswer>;
  choose(body: Choice): Promise<Message>;
  click(body: Click): Promise<CallbackAnswer>;
  guest(body: GuestAsk): Promise<Message>;
  block(userId: number, blocked?: boolean): Promise<object>;
  member(body: MemberChange): Promise<ChatMember>;
  react(body: Reaction): Promise<object>;
  topic(body: TopicChange): Promise<SimTopic>;
  /** Makes a supergroup of a group. */
  upgrade(chatId: number): Promise<Chat>;
  settings(body: Partial<SimSettings>): Promise<SimSettings>;
  fault(body: Fault): Promise<object>;
  update(body: Omit<Update, "update_id">): Promise<Update>;
  reset(): Promise<object>;
  state(): Promise<SimState>;
  messages(chatId: number): Promise<Message[]>;
  reactions(chatId: number): Promise<Reaction[]>;
  commands(chatId: number, userId: number): Promise<BotCommand[]>;
  calls(since?: number): Promise<Call[]>;
  /** Whether the bot became idle in time. Default 5,000 ms. */
  idle(timeoutMs?: number): Promise<boolean>;
  /** The event stream, until the iteration is left. */
  events(): AsyncGenerator<SimEvent>;
}

/** `url` is the playground's address. */
export function openSim(url: string): Sim {
  const post = async <R extends keyof SimRoutes & `POST ${string}`>(route: R, body: Body<R>) =>
    request<SimRoutes[R]["result"]>(url + route.slice("POST ".length), body);
  const get = async <T>(path: string) => request<T>(url + path);

  const sim: Sim = {
    user: (body) => post("POST /sim/users", body),
    chat: (body) => post("POST /sim/chats", body),
    say: (body) => post("POST /sim/messages", body),
    async ask(body) {
      const known = new Set((await sim.messages(body.chat_id).catch(() => [])).map(key));
      await sim.say(body);
      if (!(await sim.idle())) throw new Error("The bot did not become idle within 5 s.");
      const messages = await sim.messages(body.chat_id);
      return messages.filter((message) => !known.has(key(message)) && message.from?.is_bot && !message.via_bot);
    },
    edit: (body) => post("POST /sim/edits", body),
    remove: (body) => post("POST /sim/deletions", body),
    inline: (body) => post("POST /sim/inline", body),
    choose: (body) => post("POST /sim/choose", body),
    click: (body) => post("POST /sim/clicks", body),
    guest: (body) => post("POST /sim/guests", body),
    block: (userId, blocked = true) => post("POST /sim/block", { user_id: userId, blocked }),
    member: (body) => post("POST /sim/members", body),
    react: (body) => post("POST /sim/reactions", body),
    topic: (body) => post("POST /sim/topics", body),
    upgrade: (chatId) => post("POST /sim/upgrades", { chat_id: chatId }),
    settings: (body) => post("POST /sim/settings", body),
    fault: (body) => post("POST /sim/faults", body),
    update: (body) => post("POST /sim/updates", body),
    reset: () => post("POST /sim/reset", {}),
    state: () => get("/sim/state"),
    messages: (chatId) => get(`/sim/chats/${chatId}/messages`),
    reactions: (chatId) => get(`/sim/chats/${chatId}/reactions`),
    commands: (chatId, userId) => get(`/sim/chats/${chatId}/commands?user_id=${userId}`),
    calls: (since = 0) => get(`/sim/calls?since=${since}`),
    idle: async (timeoutMs = 5_000) => (await get<{ idle: boolean }>(`/sim/idle?timeout_ms=${timeoutMs}`)).idle,
    events: () => readEvents(url),
  };
  return sim;
}

type Body<R extends keyof SimRoutes> = SimRoutes[R] extends { body: infer B extends object } ? B : never;

async function request<T>(address: string, body?: object): Promise<T> {
  const response = await fetch(
    address,
    body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
  );
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(`${new URL(address).pathname}: ${response.status} ${answer.error}`);
  return answer;
}

/** What tells one message of a chat from another; ephemeral ones all have the message id 0. */
function key(message: Message): string {
  return `${message.message_id}/${message.ephemeral_message_id ?? 0}`;
}

async function* readEvents(url: string): AsyncGenerator<SimEvent> {
  const response = await fetch(`${url}/sim/events`);
  let rest = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      if (block.startsWith("data: ")) yield JSON.parse(block.slice("data: ".length)) as SimEvent;
    }
  }
}
