import type { NewMessage } from "../client/sim.ts";
import type { SimRefusal } from "../client/sim-client.ts";
import { isSamePlace, type Place } from "./place.ts";

/** A message of the person on its way to the server, or refused by it. */
export interface Outgoing {
  readonly key: number;
  readonly place: Place;
  readonly message: NewMessage & { readonly from_id: number };
  /** Why it was not sent; undefined while it is under way. */
  readonly failure?: SimRefusal;
}

export type OutboxChange =
  | { readonly kind: "queued"; readonly outgoing: Outgoing }
  | { readonly kind: "failed"; readonly key: number; readonly failure: SimRefusal }
  /** Sent, or given up by the person. */
  | { readonly kind: "gone"; readonly key: number };

export function changeOutbox(outbox: readonly Outgoing[], change: OutboxChange): readonly Outgoing[] {
  if (change.kind === "queued") return [...outbox.filter(({ key }) => key !== change.outgoing.key), change.outgoing];
  if (change.kind === "gone") return outbox.filter(({ key }) => key !== change.key);
  const { key, failure } = change;
  return outbox.map((outgoing) => (outgoing.key === key ? { ...outgoing, failure } : outgoing));
}

/** The messages under way or refused in a place, oldest first. */
export function outgoingAt(outbox: readonly Outgoing[], place: Place): readonly Outgoing[] {
  return outbox.filter((outgoing) => isSamePlace(outgoing.place, place));
}
