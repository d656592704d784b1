import type { ComponentChildren, VNode } from "preact";

/** A titled group of controls. */
export function Section({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What each value is called. */
  readonly options: Readonly<Record<Value, string>>;
  readonly choose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>): VNode {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      <p>{label}</p>
      <div>
        {(Object.keys(options) as Value[]).map((option) => (
          <label key={option}>
            <input type="radio" name={label} checked={option === value} onChange={() => choose(option)} />
            <span>{options[option]}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly set: (on: boolean) => void;
}

/** On or off. */
export function Toggle({ label, hint, checked, set }: ToggleProps): VNode {
  return (
    <label class="toggle">
      <span>
        {label}
        {hint && <small class="hint">{hint}</small>}
      </span>
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => set(event.currentTarget.checked)} />
    </label>
  );
}
