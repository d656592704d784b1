import type { User } from "@grammyjs/types";
import { SimRefusal } from "../refusal.ts";
import { memberOf, privateChat, privateRoom } from "../rooms.ts";
import type { NewUser } from "../../client/sim.ts";
import { emit, now, push, type Person, type World } from "../world.ts";

/** The first id that is given out. */
const FIRST_ID = 1001;

/** Makes a person or changes the one with this id, wherever they are a member. */
export function makeUser(world: World, given: NewUser): User {
  const { people, rooms } = world.state;
  const id = given.id ?? nextId(world);
  if (!Number.isSafeInteger(id) || id <= 0) throw new SimRefusal(400, "id must be a positive whole number");
  if (id === world.bot.id) throw new SimRefusal(400, "this is the bot's own id");
  if (given.first_name === "") throw new SimRefusal(400, "first_name is empty");
  const { is_bot = false, first_name, last_name, username, language_code } = given;
  const user: User = {
    id,
    is_bot,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    ...(language_code && { language_code }),
  };
  const known = people.get(id);
  people.set(id, { blocked: false, started: false, ...known, user });
  for (const room of rooms.values()) {
    const member = room.members.get(id);
    if (member) room.members.set(id, { ...member, user });
    if (room.chat.id === id) room.chat = privateChat(user);
  }
  emit(world, { kind: "state" });
  return user;
}

function nextId(world: World): number {
  let id = FIRST_ID;
  while (world.state.people.has(id) || id === world.bot.id) id += 1;
  return id;
}

export function findPerson(world: World, id: number | undefined): Person {
  const person = world.state.people.get(id ?? 0);
  if (!person) throw new SimRefusal(400, `there is no user ${id}; make them with POST /sim/users`);
  return person;
}

/** The bot hears of it as of a change of its own membership. */
export function block(world: World, userId: number, blocked: boolean): void {
  const person = findPerson(world, userId);
  if (person.blocked === blocked) return;
  person.blocked = blocked;
  const [old, fresh] = blocked ? (["member", "kicked"] as const) : (["kicked", "member"] as const);
  push(world, {
    my_chat_member: {
      chat: privateRoom(world, person.user).chat,
      from: person.user,
      date: now(),
      old_chat_member: memberOf(world.bot, old),
      new_chat_member: memberOf(world.bot, fresh),
    },
  });
  emit(world, { kind: "state" });
}
