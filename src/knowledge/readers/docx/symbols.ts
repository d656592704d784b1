/** Signs of Word's picture fonts that mean something in a text, by their place in the font. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: {
    "61": "α",
    "62": "β",
    "67": "γ",
    "6d": "μ",
    "70": "π",
    a3: "≤",
    ae: "→",
    b0: "°",
    b1: "±",
    b3: "≥",
    b4: "×",
    b9: "≠",
    bb: "≈",
    b8: "÷",
  },
  wingdings: { "6f": "☐", a8: "☐", e0: "→", f0: "⇨", fb: "✗", fc: "✓", fd: "☒", fe: "☑" },
};

/** The sign that a `w:sym` shows; nothing for a mere ornament. */
export function symbolOf(font: string, code: string): string {
  const place = /^(?:f0)?([0-9a-f]{2})$/i.exec(code)?.[1]?.toLowerCase();
  return place === undefined ? "" : (SYMBOLS[font.toLowerCase()]?.[place] ?? "");
}
