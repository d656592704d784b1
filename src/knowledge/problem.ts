/** Something wrong with a file of the folder, said so that its keeper can mend it. */
export interface Problem {
  /** Path inside the knowledge folder. */
  readonly file: string;
  /** From 1, where a line can be named. */
  readonly line?: number;
  /** The kind of problem and its details, from which other languages make their own sentences. */
  readonly code?: ProblemCode;
  readonly parameters?: ProblemParameters;
  /** What is wrong, in one English sentence. */
  readonly reason: string;
  /** What to do about it, in one English sentence. */
  readonly remedy: string;
  /** The file is read nevertheless, without what is wrong. */
  readonly isInUse?: boolean;
}

/** Every way in which a file can be wrong: what is wrong, and what to do about it. `{name}` stands for a parameter. */
const TEXTS = {
  "unknown-kind": ["No reader knows this kind of file ({ending}).", "Save it as .md, .txt, .html, .pdf or .docx."],
  "wrong-ending": ["The name says {ending}, the content is {found}.", "Give the file the ending of what it holds."],
  "too-big": ["The file is larger than {limit} MB.", "Split it into smaller files."],
  "too-long": ["The text is longer than one document may be ({limit} {unit}).", "Split it into smaller files."],
  empty: ["There is no text in the file.", "Write something into it, or delete it."],
  "not-utf8": ["The text is not UTF-8.", "Save it with the encoding UTF-8."],
  "utf-16-without-mark": ["The text is UTF-16 without its mark (BOM).", "Save it with the encoding UTF-8."],
  "legacy-encoding": [
    "The text is written in the old encoding {encoding}, not in Unicode.",
    "Convert it to Unicode (UTF-8), for example with the converter of UniKey, and save it again.",
  ],
  garbled: [
    "The letters are broken: text in UTF-8 was read in another encoding and saved so (“{example}”).",
    "Take the text again from where it came, and save it with the encoding UTF-8.",
  ],
  "control-character": [
    "The text holds the control character {character}, which no article has.",
    "Delete that character, or save the file again as plain UTF-8 text.",
  ],
  "direction-control": [
    "The {field} holds a hidden character that turns letters round.",
    "Type the {field} anew; copied text sometimes carries such characters.",
  ],
  "front-matter-open": ["The front matter that begins with {fence} never ends.", "Put a line {fence} after it."],
  "front-matter-fence": [
    "The front matter does not stand between two lines ---.",
    "Put a line of three hyphens before it and one after it.",
  ],
  "front-matter-kind": [
    "The front matter is neither YAML nor TOML ({fence}).",
    "Write it as YAML between two lines ---.",
  ],
  "front-matter-long": ["The front matter is longer than {limit} characters.", "Keep only what describes the article."],
  "yaml-colon": [
    "A value holds a colon and a space, as if another field began there.",
    'Put the value between quotation marks, such as title: "Phần 1: mở đầu".',
  ],
  "yaml-open": ["A bracket or a quotation mark is opened and never closed.", "Close it."],
  "yaml-twice": ["The same field stands there twice.", "Keep one of the two."],
  "yaml-tab": ["The line is indented with a tab.", "Indent it with spaces."],
  "yaml-indent": ["The line is not indented like those it belongs to.", "Begin it in the same column as they do."],
  "yaml-sign": [
    "A value begins with a sign that has a meaning of its own in YAML, such as @ or `.",
    "Put the value between quotation marks.",
  ],
  "yaml-name": ["A line has no name with a colon behind it.", "Write name, colon, space, value: date: 2025-05-07"],
  "yaml-extra": [
    "There is more on a line than one value, or it does not stand as those above it do.",
    "Put the whole value between quotation marks, and begin the line in the column of those above it.",
  ],
  "yaml-backslash": [
    "A value between double quotation marks holds a backslash.",
    "Put it between single quotation marks: 'C:\\Bài viết'.",
  ],
  "yaml-deep": ["Lists stand within lists too deeply.", "Write a simpler list."],
  yaml: ["The YAML cannot be read: {detail}.", "Correct this line."],
  "toml-name": ["A line has no name with an equals sign behind it.", 'Write it like this: title = "Tin mới"'],
  "toml-value": ["A value is not written as TOML wants it.", 'Put it between quotation marks: title = "Tin mới"'],
  toml: ["The TOML cannot be read: {detail}.", "Correct this line."],
  "no-fields": ["The front matter is not a list of names and values.", "Give each name a line of its own: title: …"],
  "field-text": [
    "The field {field} is not plain text of at most {limit} characters.",
    "Correct this line, or delete it if the value is not known.",
  ],
  "field-date": [
    "The field {field} is not a day such as 2025-05-07.",
    "Correct this line, or delete it if the value is not known.",
  ],
  "field-url": [
    "The field {field} is not an address that begins with https:// or http://.",
    "Correct this line, or delete it if the value is not known.",
  ],
  "not-a-list": ["The file is not a list.", "Begin each entry with a hyphen and a space."],
  "glossary-group": [
    "A group of the glossary needs at least two words, each plain text.",
    "Write it like this: - [Tổng Bí thư, TBT, General Secretary]",
  ],
  "glossary-repeat": ["The glossary holds “{word}” twice.", "Put the words of both groups into one."],
  "pinned-question": [
    "An entry needs a question, and one of: the words of its quote, of the passage pinned to it, or nothing: true.",
    "Write it like this: - { question: Ai là thủ tướng?, quote: Ali Asadov }",
  ],
  "pin-short": [
    "The words “{words}” are too few to tell which passage is pinned.",
    "Write the first words of the passage, at least {limit} characters, as the article writes them.",
  ],
  "pin-document": [
    "The question “{question}” names a document but no words of a pinned passage.",
    "Write it like this: - { question: Ai mời?, pin: the first words of the passage, document: its file }",
  ],
  correction: [
    "An entry needs the name of a file, and what is to be said of it.",
    "Write it like this: - { file: bao-cao.pdf, title: Báo cáo quý I, date: 2026-04-05 }",
  ],
  "no-article": [
    "The page is no article: it only leads to others ({links} links).",
    "Open the article itself in the browser, and save that page.",
  ],
  "no-text-layer": [
    "The PDF has pictures of pages but no text.",
    "Run text recognition (OCR) over it first, or add the article as text.",
  ],
  "no-unicode": [
    "The PDF's fonts do not say which letters they draw, so that its text cannot be read.",
    "Save the PDF again from the program that made it, run text recognition (OCR) over it, or add the article as text.",
  ],
  "pages-without-text": [
    "Pages that are pictures without text are not read: {pages}.",
    "Run text recognition (OCR) over the file and add it again.",
  ],
  "pages-unreadable": [
    "Pages whose fonts do not say which letters they draw are not read: {pages}.",
    "Save the PDF again from the program that made it, or run text recognition (OCR) over it.",
  ],
  encrypted: ["The file is locked with a password.", "Remove the password and save it again."],
  damaged: ["The file is damaged or cut short, so that it cannot be read as {kind}.", "Save or download it again."],
  bomb: ["Unpacked, the file is too large to be an article.", "Save it again from the word processor, without media."],
  "too-slow": [
    "Reading the file took more than {seconds} seconds; it is set aside.",
    "Save it in a simpler form, as .txt for example, or split it: once it has changed it is read again.",
  ],
  "too-heavy": [
    "Reading the file took too much memory, or ended the process that read it; it is set aside.",
    "Save it in a simpler form, as .txt for example, or split it: once it has changed it is read again.",
  ],
  changing: ["The file changed while it was read.", "Reload once it has been written completely."],
  "no-permission": ["The file may not be read by the bot.", "Give the bot's user the right to read it."],
  unreadable: ["The disk could not read the file ({detail}).", "Check the disk, or put the file there again."],
  "symbolic-link": ["This is a symbolic link, and links are not followed.", "Put the file itself into the folder."],
  "no-folder": [
    "The folder of articles cannot be read ({detail}).",
    "Create it, or set KNOWLEDGE_FOLDER to the right one.",
  ],
  "empty-folder": [
    "No article in the folder can be read.",
    "Put at least one .md, .txt, .html, .pdf or .docx file into it.",
  ],
  "unsafe-name": ["The name is not safe as a file's name.", "Choose a name of letters, digits, spaces and hyphens."],
  "name-taken": ["The folder has a file of that name already: {other}.", "Replace that file, or choose another name."],
  "no-such-file": ["There is no such file.", "Take one from the list of files."],
  "no-previous-version": ["No previous version of the file is kept.", "Add the file again."],
  "changed-since": ["The file was changed again since.", "Its previous version can be brought back with /restore."],
  "disk-full": ["The disk has no room for the file; nothing was changed.", "Free some space and try again."],
  "not-written": ["The disk did not take the change ({detail}).", "Check that the bot may write to the folder."],
  duplicate: ["The same text stands in {other}.", "Delete one of the two."],
  "near-duplicate": ["About {percent} % of the text is the same as in {other}.", "Keep the better one of the two."],
  "unused-group": ["No article holds any of the words {group}.", "Delete the group, or correct its words."],
  "missing-words": [
    "No article holds the words “{words}”.",
    "Take the words from an article, exactly as it writes them.",
  ],
  "question-broken": [
    "The question “{question}” no longer gets its answer.",
    "Look at what changed, or edit the question.",
  ],
  "pin-broken": [
    "The passage pinned to “{question}” is gone: no passage holds “{words}”.",
    "Pin the question again, or correct its words.",
  ],
  "build-failed": ["The new index could not be built ({detail}).", "Report this; the old index stays."],
} as const satisfies Record<string, readonly [reason: string, remedy: string]>;

/** Names a kind of problem, for translations. */
export type ProblemCode = keyof typeof TEXTS;

export type ProblemParameters = Readonly<Record<string, string | number>>;

/** Problems that leave the file in use. */
const WARNINGS: readonly (ProblemCode | undefined)[] = [
  "symbolic-link",
  "duplicate",
  "near-duplicate",
  "unused-group",
  "direction-control",
];

/** Whether a problem is only worth knowing: the file it names is in use, or is left out on purpose. */
export function isWarning({ code, isInUse = false }: Problem): boolean {
  return isInUse || WARNINGS.includes(code);
}

/** Longest parameter shown, so that no file can make a message long. */
const PARAMETER_LENGTH = 120;

/** Says in English what is wrong with a file. */
export function problem(file: string, code: ProblemCode, parameters: ProblemParameters = {}, line?: number): Problem {
  const shown = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, short(value)]));
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => String(shown[name] ?? hole));
  const [reason, remedy] = TEXTS[code];
  return {
    file,
    code,
    parameters: shown,
    ...(line !== undefined && { line }),
    reason: fill(reason),
    remedy: fill(remedy),
  };
}

/** What a reader left out of a file that stays in use, for its keeper to mend. */
export interface Warning {
  readonly code: ProblemCode;
  readonly parameters?: ProblemParameters;
  /** From 1, where a line can be named. */
  readonly line?: number;
}

/** What was left out of a file, as problems of that file, which stays in use. */
export function leftOut(file: string, given: readonly Warning[]): Problem[] {
  return given.map(({ code, parameters, line }) => ({ ...problem(file, code, parameters, line), isInUse: true }));
}

/** Thrown by readers: the file is refused, for a reason that its keeper can mend. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
  readonly line: number | undefined;

  constructor(code: ProblemCode, parameters: ProblemParameters = {}, line?: number, options?: ErrorOptions) {
    super(problem("a file", code, parameters).reason, options);
    this.code = code;
    this.parameters = parameters;
    this.line = line;
  }
}

function short(value: string | number): string | number {
  if (typeof value === "number" || value.length <= PARAMETER_LENGTH) return value;
  return `${value.slice(0, PARAMETER_LENGTH - 1)}…`;
}

/** Whether two problems are one, wherever its line stands now. */
export function isSameProblem(one: Problem, other: Problem): boolean {
  return one.file === other.file && one.reason === other.reason;
}
