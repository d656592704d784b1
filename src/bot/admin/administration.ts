import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { auditing } from "./audit.ts";
import { createChanges } from "./change.ts";
import { confirming } from "./confirm.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { digesting } from "./digest.ts";
import { drafting } from "./drafting.ts";
import { explaining } from "./explain.ts";
import { gaps } from "./gaps.ts";
import { gate } from "./gate.ts";
import { adminHelp } from "./help.ts";
import { mending } from "./mending.ts";
import { pinning } from "./pinning.ts";
import { createQueue } from "./queue.ts";
import { reloading } from "./reload.ts";
import { removing } from "./removal.ts";
import { roster } from "./roster.ts";
import { statistics } from "./stats.ts";
import { status } from "./status.ts";
import { uploading } from "./upload.ts";

/** All that those who look after the articles can do. What follows the gate need not ask who someone is. */
export function administration(given: Dependencies & Pick<AdminDependencies, "menus">): Composer<BotContext> {
  const dependencies = { ...given, change: createChanges(given), trials: createQueue() };
  const composer = new Composer<BotContext>();
  composer.use(
    gate(dependencies),
    drafting(dependencies),
    confirming(dependencies),
    reloading(dependencies),
    uploading(dependencies),
    removing(dependencies),
    gaps(dependencies),
    pinning(dependencies),
    mending(dependencies),
    digesting(dependencies),
    statistics(dependencies),
    status(dependencies),
    explaining(dependencies),
    auditing(dependencies),
    roster(dependencies),
    adminHelp(dependencies),
  );
  return composer;
}
