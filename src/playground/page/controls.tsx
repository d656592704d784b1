import type { VNode } from "preact";
import type { Fault } from "../client/sim.ts";
import { Avatar } from "./avatar.tsx";
import { PEOPLE } from "../client/cast.ts";
import { Choice, Section, Toggle } from "./fields.tsx";
import { languageOf, type Language } from "../client/language.ts";
import { isBotIn, speakersIn } from "./place.ts";
import type { Theme } from "./preferences.ts";
import { useSession } from "./session.ts";

/** Who one is, how the page looks, how the bot is set up, and what goes wrong on the wire. */
export function Controls(): VNode {
  return (
    <div class="controls">
      <PersonControls />
      <PageControls />
      <BotControls />
      <TroubleControls />
      <ResetControl />
    </div>
  );
}

function PersonControls(): VNode {
  const { words, world, chat, person, speakAs, actions, open } = useSession();
  const become = (id: number) => {
    const isHere = speakersIn(world.state, chat).some((speaker) => speaker.id === id);
    if (isHere) speakAs(id);
    else open({ chatId: id });
  };
  const people = PEOPLE.map(({ id }) => world.state.users.find((user) => user.id === id)).filter(
    (user) => user !== undefined,
  );
  return (
    <Section title={words.person}>
      <div class="people" role="radiogroup" aria-label={words.person}>
        {people.map(({ id, first_name }) => (
          <label key={id} class="person">
            <input type="radio" name="person" checked={id === person.id} onChange={() => become(id)} />
            <Avatar id={id} name={first_name} />
            <span>{first_name}</span>
          </label>
        ))}
      </div>
      <Choice
        label={words.personLanguage}
        value={languageOf(person.language_code)}
        options={{ vi: "Tiếng Việt", en: "English" }}
        choose={(language) => void actions.setLanguage(person, language)}
      />
      <Toggle
        label={words.blocked(person.first_name)}
        checked={person.blocked}
        set={(blocked) => void actions.block(person.id, blocked)}
      />
    </Section>
  );
}

function PageControls(): VNode {
  const { words, preferences, prefer } = useSession();
  return (
    <Section title={words.appearance}>
      <Choice
        label={words.colors}
        value={preferences.theme}
        options={words.theme}
        choose={(theme: Theme) => prefer({ theme })}
      />
      <Choice
        label={words.pageLanguage}
        value={preferences.language ?? "person"}
        options={{ person: words.followPerson, vi: "Tiếng Việt", en: "English" }}
        choose={(language: Language | "person") => prefer({ language: language === "person" ? undefined : language })}
      />
    </Section>
  );
}

function BotControls(): VNode {
  const { words, world, actions, chat, place } = useSession();
  const { bot } = world.state;
  const { privacy_mode, inline_mode } = world.state.settings;
  return (
    <Section title={words.settings}>
      {chat.chat.type !== "private" && (
        <Toggle
          label={words.botPresent(chat.chat.title ?? "")}
          hint={words.botPresentHint}
          checked={isBotIn(world.state, chat)}
          set={(present) => void actions.setPresence(place, bot.id, present)}
        />
      )}
      <Toggle
        label={words.privacyMode}
        hint={words.privacyModeHint}
        checked={privacy_mode}
        set={(on) => void actions.settle({ privacy_mode: on })}
      />
      <Toggle label={words.inlineMode} checked={inline_mode} set={(on) => void actions.settle({ inline_mode: on })} />
    </Section>
  );
}

/** The troubles that a click can order, by their name in the page's words. `*` would also strike getUpdates, so each names what it strikes. */
const FAULTS: Readonly<Record<"flood" | "broken" | "dropped" | "late", Fault>> = {
  flood: { method: "sendMessage", error_code: 429, retry_after: 2 },
  broken: { method: "sendMessage", error_code: 500, description: "Internal Server Error", times: 3 },
  dropped: { method: "*", drop_connection: true },
  late: { method: "sendMessage", error_code: 0, delay_ms: 3_000 },
};

function TroubleControls(): VNode {
  const { words, world, actions } = useSession();
  const pending = world.state.faults.length;
  return (
    <Section title={words.trouble}>
      <p class="hint">{words.troubleHint}</p>
      <div class="faults">
        {(["flood", "broken", "dropped", "late"] as const).map((name) => (
          <button type="button" key={name} onClick={() => void actions.fault(FAULTS[name])}>
            {words.faults[name]}
          </button>
        ))}
      </div>
      <p class="hint" role="status">
        {pending > 0 ? words.faultsPending(pending) : words.noFaults}
      </p>
    </Section>
  );
}

function ResetControl(): VNode {
  const { words, notify } = useSession();
  return (
    <Section title={words.reset}>
      <p class="hint">{words.resetHint}</p>
      <button type="button" class="danger" onClick={() => notify({ kind: "reset" })}>
        {words.reset}
      </button>
    </Section>
  );
}
