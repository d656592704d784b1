/** How Telegram's refusals begin, by their kind. */
const kinds = [
  "Bad Request",
  "Unauthorized",
  "Forbidden",
  "Not Found",
  "Conflict",
  "Request Entity Too Large",
  "Too Many Requests",
  "Internal Server Error",
  "Bad Gateway",
  "Service Unavailable",
  "Gateway Timeout",
];

/** What follows the kind, up to where Telegram might repeat someone's words. The codes are those of its API below the Bot API. */
const sentences = `
retry after
chat not found
user not found
member not found
message not found
message is not modified
message text is empty
message is too long
message caption is too long
message identifier is not specified
message can't be edited
message can't be deleted
message to edit not found
message to delete not found
message to be replied not found
message to react not found
message to pin not found
message thread not found
message has protected content
text must be non-empty
there is no text in the message to edit
there is no caption in the message to edit
query is too old and response timeout expired or query ID is invalid
can't parse entities
can't parse inline keyboard button
can't parse inline query result
can't parse inline query results button
can't parse keyboard button
can't parse reply parameters
can't parse BotCommand
can't parse JSON object
inline keyboard expected
not enough rights
have no rights to send a message
need administrator rights
invalid file_id
wrong file identifier/HTTP URL specified
wrong file_id or the file is temporarily unavailable
file is too big
file is temporarily unavailable
group chat was upgraded to a supergroup chat
group chat was deactivated
the group has been migrated to a supergroup
bad webhook
secret token contains unallowed characters
bot was blocked by the user
bot was kicked
bot is not a member
bot can't initiate conversation with a user
bot can't send messages to bots
user is deactivated
the group chat was deleted
terminated by other getUpdates request
terminated by setWebhook request
can't use getUpdates method while webhook is active
method not found
invalid user_id specified
chat_id is empty
ephemeral messages can be sent only to groups and supergroups
restart
BOT_COMMAND_DESCRIPTION_INVALID
BOT_COMMAND_INVALID
BOT_COMMANDS_TOO_MUCH
BUTTON_COPY_TEXT_INVALID
BUTTON_DATA_INVALID
BUTTON_TEXT_INVALID
BUTTON_TYPE_INVALID
BUTTON_URL_INVALID
CHANNEL_PRIVATE
CHAT_ADMIN_REQUIRED
CHAT_GUEST_SEND_FORBIDDEN
CHAT_RESTRICTED
CHAT_SEND_PLAIN_FORBIDDEN
CHAT_WRITE_FORBIDDEN
ENTITIES_TOO_LONG
ENTITY_BOUNDS_INVALID
EPHEMERAL_MESSAGE_EXPECTED
FILE_REFERENCE_EXPIRED
INPUT_USER_DEACTIVATED
MESSAGE_EMPTY
MESSAGE_ID_INVALID
MESSAGE_NOT_MODIFIED
MESSAGE_TOO_LONG
PEER_ID_INVALID
QUERY_ID_INVALID
QUOTE_TEXT_INVALID
REACTION_INVALID
REACTIONS_TOO_MANY
REPLY_MARKUP_INVALID
REPLY_MARKUP_TOO_LONG
RESULT_ID_DUPLICATE
RESULT_ID_INVALID
RESULTS_TOO_MUCH
START_PARAM_EMPTY
START_PARAM_INVALID
TOPIC_CLOSED
TOPIC_DELETED
URL_INVALID
USER_IS_BLOCKED
WEBPAGE_CURL_FAILED
`
  .trim()
  .split("\n");

/**
 * What is known of a refusal: its kind, and the sentence or code of Telegram's that follows. Nothing else of it is given, so that no
 * words of anyone's are; `undefined` where Telegram is not known to say so.
 */
export function knownRefusal(description: string): string | undefined {
  const kind = kinds.find((each) => description.startsWith(each));
  if (kind === undefined) return undefined;
  const rest = description.slice(kind.length);
  if (rest === "") return kind;
  const known = sentences
    .filter((each) => rest.startsWith(`: ${each}`))
    .sort((one, other) => other.length - one.length);
  return known[0] === undefined ? kind : `${kind}: ${known[0]}`;
}
