import type { Chat, ChatMember, User } from "@grammyjs/types";
import { announce, changeMember } from "../membership.ts";
import { SimRefusal } from "../refusal.ts";
import { isMember, memberOf, privateRoom, setMember } from "../rooms.ts";
import type { MemberChange, MemberStatus, NewChat, SimTopic, TopicChange } from "../../client/sim.ts";
import { createRoom, emit, type Room, type World } from "../world.ts";
import { forget } from "../transcript.ts";
import { findPerson } from "./users.ts";

/** Ids of groups, and of supergroups and channels, count down from here, as Telegram's do. */
const FIRST_ID = { group: -1001, supergroup: -1001000000001, channel: -1001000000001 } as const;

/** Makes a chat or changes the one with this id; members who are there already stay as they are. */
export function makeChat(world: World, given: NewChat): Chat {
  const people = given.members.map((id) => findPerson(world, id).user);
  const [creator] = people;
  if (given.type === "private") {
    if (!creator) throw new SimRefusal(400, "a private chat needs its person in members");
    const { chat } = privateRoom(world, creator);
    emit(world, { kind: "state" });
    return chat;
  }
  const room = openRoom(world, toChat(world, given));
  people.forEach((user, index) => {
    const isAdmin = given.admins?.includes(user.id) === true;
    const status = index === 0 ? "creator" : isAdmin ? "administrator" : "member";
    if (room.members.get(user.id)?.status !== status) setMember(room, memberOf(user, status));
  });
  const status = given.bot ?? (given.type === "channel" ? "administrator" : "member");
  const isKnown = (room.members.get(world.bot.id)?.status ?? "left") === status;
  if (!isKnown) changeMember(world, room, creator ?? world.bot, memberOf(world.bot, status));
  emit(world, { kind: "state" });
  return room.chat;
}

function openRoom(world: World, chat: Chat): Room {
  const { rooms } = world.state;
  const room = rooms.get(chat.id) ?? createRoom(chat);
  room.chat = chat;
  // The number 1 stands for a forum's general topic; no message that opens another may have it.
  if (chat.is_forum) room.lastMessageId = Math.max(room.lastMessageId, 1);
  rooms.set(chat.id, room);
  return room;
}

function toChat(world: World, given: NewChat): Chat {
  const { type, title = "Nhóm", username, is_forum } = given;
  if (type !== "group" && type !== "supergroup" && type !== "channel") {
    throw new SimRefusal(400, "type must be private, group, supergroup or channel");
  }
  const id = given.id ?? nextId(world, FIRST_ID[type]);
  if (!Number.isSafeInteger(id) || id >= 0)
    throw new SimRefusal(400, "the id of a group must be a negative whole number");
  if (type === "group") return { id, type, title };
  if (type === "channel") return { id, type, title, ...(username && { username }) };
  return { id, type, title, ...(username && { username }), ...(is_forum && { is_forum: true }) };
}

function nextId(world: World, first: number): number {
  let id = first;
  while (world.state.rooms.has(id)) id -= 1;
  return id;
}

export function findSimRoom(world: World, id: number | undefined): Room {
  const room = world.state.rooms.get(id ?? 0);
  if (!room) throw new SimRefusal(400, `there is no chat ${id}; make it with POST /sim/chats`);
  return room;
}

const STATUSES: readonly MemberStatus[] = ["creator", "administrator", "member", "restricted", "left", "kicked"];

export function changeMembership(world: World, given: MemberChange): ChatMember {
  const room = findSimRoom(world, given.chat_id);
  if (room.chat.type === "private")
    throw new SimRefusal(400, "a private chat has no members to change; use /sim/block");
  if (!STATUSES.includes(given.status)) throw new SimRefusal(400, `status must be one of ${STATUSES.join(", ")}`);
  const user = given.user_id === world.bot.id ? world.bot : findPerson(world, given.user_id).user;
  const by = given.from_id === undefined ? creatorOf(room, user) : findPerson(world, given.from_id).user;
  const member = memberOf(user, given.status, given.can_send_messages === true);
  changeMember(world, room, by, member);
  return member;
}

function creatorOf(room: Room, fallback: User): User {
  return [...room.members.values()].find(({ status }) => status === "creator")?.user ?? fallback;
}

/** A group becomes a supergroup with the same people. Both chats say so, as in Telegram. */
export function upgrade(world: World, id: number): Chat {
  const room = findSimRoom(world, id);
  if (room.chat.type !== "group") throw new SimRefusal(400, "only a group becomes a supergroup");
  const to = nextId(world, FIRST_ID.supergroup);
  const made = openRoom(world, { id: to, type: "supergroup", title: room.chat.title });
  for (const member of room.members.values()) setMember(made, member);
  const by = creatorOf(room, world.bot);
  announce(world, room, by, { migrate_to_chat_id: to });
  announce(world, made, by, { migrate_from_chat_id: id });
  room.upgradedTo = to;
  emit(world, { kind: "state" });
  return made.chat;
}

/** Topics carry the id of the service message that opened them. */
export function changeTopic(world: World, given: TopicChange): SimTopic {
  const room = findSimRoom(world, given.chat_id);
  if (!room.chat.is_forum) throw new SimRefusal(400, "this chat is no forum");
  const by = given.from_id === undefined ? creatorOf(room, world.bot) : findPerson(world, given.from_id).user;
  const topic =
    given.message_thread_id === undefined ? openTopic(world, room, by, given.name) : closeTopic(world, room, by, given);
  emit(world, { kind: "state" });
  return topic;
}

function openTopic(world: World, room: Room, by: User, name = "Chủ đề"): SimTopic {
  const id = room.lastMessageId + 1;
  const topic = { message_thread_id: id, name, closed: false };
  room.topics.set(id, topic);
  const place = { message_thread_id: id, is_topic_message: true };
  announce(world, room, by, { ...place, forum_topic_created: { name, icon_color: 0x6fb9f0 } });
  return topic;
}

function closeTopic(world: World, room: Room, by: User, given: TopicChange): SimTopic {
  const topic = room.topics.get(given.message_thread_id!);
  if (!topic) throw new SimRefusal(400, `there is no topic ${given.message_thread_id}`);
  if (given.deleted) deleteTopic(room, topic.message_thread_id);
  const closed = given.closed ?? topic.closed;
  if (closed !== topic.closed) {
    topic.closed = closed;
    const place = { message_thread_id: topic.message_thread_id, is_topic_message: true };
    announce(world, room, by, { ...place, ...(closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }) });
  }
  return topic;
}

/** A topic goes with its messages. */
function deleteTopic(room: Room, id: number): void {
  room.topics.delete(id);
  for (const [key, { message_thread_id }] of room.messages) if (message_thread_id === id) forget(room, key);
}

/** Throws where a person may not write to a chat. */
export function requireInside(room: Room, userId: number): void {
  if (!isMember(room, userId)) throw new SimRefusal(400, `user ${userId} is not a member of chat ${room.chat.id}`);
}
