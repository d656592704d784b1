import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { InspectedHit, Inspection } from "../client/sim.ts";
import { runsOf } from "./inspection.ts";
import { messagesAt } from "./place.ts";
import { lastQuestion } from "./question.ts";
import { useSession } from "./session.ts";

/** Why the last question of this chat was answered as it was: the ranked passages, their scores and their quotes. */
export function Ranking(): VNode {
  const { world, words, place, person, tapped } = useSession();
  const question = lastQuestion(messagesAt(world, place, person.id), world.state.bot, tapped);
  const inspection = useInspection(question);
  if (!question) return <p class="muted">{words.noQuestion}</p>;
  if (inspection === "none") return <p class="muted">{words.noInspection}</p>;
  return (
    <>
      <p class="asked">{question}</p>
      {inspection && <Outcome inspection={inspection} />}
      {inspection?.hits.length === 0 && <p class="muted">{words.noPassages}</p>}
      <ol class="hits">
        {inspection?.hits.map((hit, index) => (
          <li key={`${hit.document}/${hit.paragraph}`}>
            <HitView hit={hit} best={inspection.hits[0]!.score} open={index === 0} />
          </li>
        ))}
      </ol>
    </>
  );
}

function useInspection(question: string | undefined): Inspection | "none" | undefined {
  const { sim } = useSession();
  const [inspection, setInspection] = useState<Inspection | "none">();
  useEffect(() => {
    if (!question) return undefined;
    let current = true;
    const show = (found: Inspection | "none") => current && setInspection(found);
    sim.inspect(question).then(show, () => show("none"));
    return () => {
      current = false;
    };
  }, [question]);
  return inspection;
}

function Outcome({ inspection: { kind, confidence } }: { readonly inspection: Inspection }): VNode {
  const { words } = useSession();
  const percent = words.percent((100 * confidence).toLocaleString(words.locale, { maximumFractionDigits: 0 }));
  return (
    <div class="outcome" data-kind={kind}>
      <strong>{words.outcome[kind]}</strong>
      <label>
        {words.confidence} <meter min={0} max={1} value={confidence} /> {percent}
      </label>
    </div>
  );
}

interface HitProps {
  readonly hit: InspectedHit;
  /** The first hit's score, which fills the bar. */
  readonly best: number;
  readonly open: boolean;
}

function HitView({ hit, best, open }: HitProps): VNode {
  const { words } = useSession();
  return (
    <details class="hit" open={open}>
      <summary>
        <span class="hit-title">{hit.title}</span>
        <small>
          {words.paragraph(hit.paragraph)} · {words.score} {formatScore(hit.score, words.locale)}
        </small>
        <FeatureBar hit={hit} best={best} />
      </summary>
      <PassageView hit={hit} />
      <FeatureTable hit={hit} />
    </details>
  );
}

/** The passage as it stands in its document: the quote in full colour, what was cut around it pale. */
function PassageView({ hit }: { readonly hit: InspectedHit }): VNode {
  const { words } = useSession();
  const runs = runsOf(hit);
  return (
    <p class="passage" aria-label={words.quoteInPassage}>
      {runs.map(({ text, quoted, marked }, index) => {
        const startsQuote = quoted && index > 0 && !runs[index - 1]!.quoted;
        const endsQuote = quoted && index < runs.length - 1 && !runs[index + 1]!.quoted;
        const shown = marked ? <mark>{text}</mark> : text;
        return (
          <>
            {startsQuote && <Cut label={words.cutBefore} />}
            <span key={index} data-quoted={quoted}>
              {shown}
            </span>
            {endsQuote && <Cut label={words.cutAfter} />}
          </>
        );
      })}
    </p>
  );
}

function Cut({ label }: { readonly label: string }): VNode {
  return (
    <abbr class="cut" title={label}>
      ✂
    </abbr>
  );
}

/** How many colours the style sheet has for features (`data-feature`). */
const FEATURE_COLORS = 6;

/** What the score is made of, as one bar: the longer, the nearer to the best. Only what adds to the score has a length. */
function FeatureBar({ hit, best }: Omit<HitProps, "open">): VNode {
  return (
    <span class="feature-bar" aria-hidden="true">
      {Object.entries(hit.features).map(([name, value], index) => (
        <i
          key={name}
          data-feature={index % FEATURE_COLORS}
          style={{ width: `${Math.max(0, best > 0 ? (value / best) * 100 : 0)}%` }}
        />
      ))}
    </span>
  );
}

function FeatureTable({ hit }: { readonly hit: InspectedHit }): VNode {
  const { words } = useSession();
  return (
    <table class="features">
      <caption class="unseen">{words.features}</caption>
      <tbody>
        {Object.entries(hit.features).map(([name, value], index) => (
          <tr key={name} data-zero={value === 0}>
            <th scope="row">
              <i data-feature={index % FEATURE_COLORS} aria-hidden="true" /> {words.feature[name] ?? name}
            </th>
            <td>{formatScore(value, words.locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function formatScore(value: number, locale: string): string {
  return value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
