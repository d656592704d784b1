import type { Api } from "grammy";
import { adminIds } from "../reader/admins.ts";
import type { Dependencies } from "../context.ts";
import { describeError } from "../telegram/describe-error.ts";
import { chosenLanguage, type Locales, type Reader } from "../message/locale.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { type Reply, sendOptions } from "../message/reply.ts";

/** Sends every admin but `except` what `compose` makes for them. Whoever never wrote to the bot cannot be told. */
export type TellAdmins = (
  api: Api,
  compose: (reader: Reader, id: number) => Reply | Promise<Reply>,
  except?: number,
) => Promise<void>;

export function adminTeller(locales: Locales, dependencies: Dependencies): TellAdmins {
  const { store, log } = dependencies;
  return async (api, compose, except) => {
    for (const id of await adminIds(dependencies)) {
      if (id === except) continue;
      const language = chosenLanguage(await bestEffort(store.people.language(id), undefined, log));
      const { text, options } = sendOptions(await compose({ t: locales[language], language }, id));
      await api
        .sendMessage(id, text, options)
        .catch((error: unknown) => log.info("admin not reached", describeError(error)));
    }
  };
}
