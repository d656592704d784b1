import type { Message } from "@grammyjs/types";
import type { Words } from "./words.ts";

/** The sentence of a service message; undefined for every other message. */
export function serviceText(message: Message, words: Words): string | undefined {
  const who = message.from?.first_name ?? message.sender_chat?.title ?? "";
  const { service } = words;
  if (message.new_chat_members)
    return service.joined(message.new_chat_members.map((user) => user.first_name).join(", "));
  if (message.left_chat_member) return service.left(message.left_chat_member.first_name);
  if (message.group_chat_created || message.supergroup_chat_created) return service.created(who);
  if (message.new_chat_title) return service.renamed(message.new_chat_title);
  if (message.forum_topic_created) return service.topicCreated(message.forum_topic_created.name);
  if (message.forum_topic_closed) return service.topicClosed;
  if (message.forum_topic_reopened) return service.topicReopened;
  if (message.pinned_message) return service.pinned(who);
  return undefined;
}
