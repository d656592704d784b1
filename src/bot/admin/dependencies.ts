import type { AdminMenus } from "../commands.ts";
import type { Dependencies } from "../context.ts";
import type { ApplyChange } from "./articles/changes.ts";
import type { Queue } from "./articles/queue.ts";
import type { TellAdmins } from "./tell.ts";

/** What the features for admins share beside what all of the bot does. */
export interface AdminDependencies extends Dependencies {
  readonly menus: AdminMenus;
  readonly change: ApplyChange;
  readonly tellAdmins: TellAdmins;
  /** Where what a person sent is looked at, one after another: in a large folder each takes seconds. */
  readonly dryRuns: (userId: number) => Queue;
}
