import type { NewChat, NewUser, SimState } from "./sim.ts";
import type { SimClient } from "./sim-client.ts";

/** The people whom the page can play. The first one is who a newcomer is. */
export const PEOPLE = [
  { id: 1001, first_name: "Lan", username: "lan", language_code: "vi" },
  { id: 1002, first_name: "Emma", username: "emma", language_code: "en" },
  { id: 1000, first_name: "Quản trị viên", username: "quantri", language_code: "vi" },
] as const satisfies readonly NewUser[];

/** The person that the playground makes an admin of the bot. */
export const ADMIN_ID = 1000;

/** Where the page opens: the private chat of the first person. */
export const FIRST_CHAT_ID = PEOPLE[0].id;

const GROUP_ID = -2001;
const FORUM_ID = -1_002_000_000_001;

const CHATS: readonly (NewChat & { readonly id: number })[] = [
  { id: 1001, type: "private", members: [1001] },
  { id: 1002, type: "private", members: [1002] },
  { id: 1000, type: "private", members: [1000] },
  { id: GROUP_ID, type: "group", title: "Nhóm đọc báo", members: [1001, 1002] },
  { id: FORUM_ID, type: "supergroup", title: "Tòa soạn", members: [1001, 1002, 1000], admins: [1000], is_forum: true },
];

const TOPIC = "Hỏi bài báo";

/** Makes the people and chats that are not there yet; what is there stays as it is. */
export async function assembleCast(sim: SimClient, state: SimState): Promise<void> {
  const users = new Set(state.users.map((user) => user.id));
  const chats = new Map(state.chats.map((chat) => [chat.chat.id, chat]));
  for (const person of PEOPLE) {
    if (!users.has(person.id)) await sim.post("/sim/users", person);
  }
  for (const chat of CHATS) {
    if (!chats.has(chat.id)) await sim.post("/sim/chats", chat);
  }
  if (!chats.get(FORUM_ID)?.topics.length) await sim.post("/sim/topics", { chat_id: FORUM_ID, name: TOPIC });
}
