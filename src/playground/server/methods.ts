import { answeringMethods } from "./methods/answering.ts";
import { chatMethods } from "./methods/chats.ts";
import { deliveryMethods } from "./methods/delivery.ts";
import { editingMethods } from "./methods/editing.ts";
import { ephemeralMethods } from "./methods/ephemeral.ts";
import { fileMethods } from "./methods/files.ts";
import type { Caller, Methods } from "./methods/method.ts";
import { profileMethods } from "./methods/profile.ts";
import { sendingMethods } from "./methods/sending.ts";
import type { Webhook } from "./webhook.ts";
import type { World } from "./world.ts";

/** A method whose name is not known before the request comes. */
type AnyMethod = (world: World, given: Record<string, unknown>, caller: Caller) => unknown;

export interface NamedMethod {
  /** As the Bot API spells it. */
  readonly name: string;
  readonly run: AnyMethod;
}

/** Every method that the server has, by its name in small letters: Telegram does not mind the case. */
export function collectMethods(webhook: Webhook): ReadonlyMap<string, NamedMethod> {
  const methods: Methods = {
    ...deliveryMethods(webhook),
    ...sendingMethods,
    ...editingMethods,
    ...ephemeralMethods,
    ...answeringMethods,
    ...chatMethods,
    ...fileMethods,
    ...profileMethods,
  };
  const named = Object.entries(methods) as [string, AnyMethod][];
  return new Map(named.map(([name, run]) => [name.toLowerCase(), { name, run }]));
}
