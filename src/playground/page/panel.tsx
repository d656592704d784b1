import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { CallList } from "./callList.tsx";
import { Controls } from "./controls.tsx";
import { Icon } from "./icon.tsx";
import { Ranking } from "./ranking.tsx";
import { useSession } from "./session.ts";

const TABS = ["ranking", "calls", "controls"] as const;
type Tab = (typeof TABS)[number];

/** The side panel: why the bot answered so, what it said to Telegram, and the knobs of the simulation. */
export function Panel(): VNode | null {
  const { words, preferences, prefer, show, screen } = useSession();
  const [tab, setTab] = useState<Tab>("ranking");
  if (!preferences.panelOpen && screen !== "panel") return null;
  const close = () => {
    prefer({ panelOpen: false });
    show("chat");
  };
  return (
    <aside class="panel" aria-label={words.panel}>
      <header class="bar">
        <div class="tabs" role="tablist" aria-label={words.panel} onKeyDown={(event) => moveTab(event, tab, setTab)}>
          {TABS.map((name) => (
            <button
              type="button"
              key={name}
              id={`tab-${name}`}
              role="tab"
              aria-selected={name === tab}
              aria-controls="tab-panel"
              tabIndex={name === tab ? 0 : -1}
              onClick={() => setTab(name)}
            >
              {words[name]}
            </button>
          ))}
        </div>
        <button type="button" class="icon-button" aria-label={words.closePanel} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="panel-body" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === "ranking" && <Ranking />}
        {tab === "calls" && <CallList />}
        {tab === "controls" && <Controls />}
      </div>
    </aside>
  );
}

function moveTab({ key, currentTarget }: KeyboardEvent, tab: Tab, setTab: (tab: Tab) => void): void {
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!;
  if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
  setTab(next);
  currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
}
