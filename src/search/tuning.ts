/** The constants of ranking. One value, so that a measurement can change one and see what it was worth. */
export interface Tuning {
  /** BM25's saturation of repeated words, and its correction for a passage's length (Robertson and Zaragoza 2009, section 3.4). */
  readonly k1: number;
  readonly b: number;
  /** Worth of a word that agrees without diacritics only: the question's word carries some; it carries none but others do; no passage holds it as typed. */
  readonly insensitiveTyped: number;
  readonly insensitivePlain: number;
  readonly insensitiveUnknown: number;
  /** Weight of function words; 1 is that of other words. */
  readonly functionWord: number;
  /** The same for everyday words that say little of what is asked about. */
  readonly light: number;
  /** The same for what only leads to the question. */
  readonly background: number;
  /** What a word in the title, the headings or the lead-in of a passage is worth beside one of its own. */
  readonly around: number;
  /** What one of those words adds to the passage's length beside one of its own. */
  readonly aroundLength: number;
  /** How many passages of general text a word's rarity is reckoned with, beside the folder's own. */
  readonly general: number;
  /** How much more a word weighs that passages write as a name. */
  readonly name: number;
  /** Weight of pairs of neighbouring words in the passage. */
  readonly pair: number;
  /** What the weight of a pair that makes one word is multiplied by, and that of the syllables it is made of. */
  readonly compound: number;
  readonly syllable: number;
  /** Weights of the best sentence's words and pairs. */
  readonly sentence: number;
  readonly sentencePair: number;
  /** Weight of the best two neighbouring sentences' words. */
  readonly neighbour: number;
  /** In a large folder: weight of the words in the best stretch of thirty, and of each doubling of a word. See `tuningFor`. */
  readonly stretch: number;
  readonly repeated: number;
  /** What a sentence gains that holds the kind of thing asked for, and one where the answer stands right beside a word of the question. */
  readonly kind: number;
  readonly adjacent: number;
  /** Weight of the words that stand near a thing of the kind asked for. */
  readonly near: number;
  /** Where the sentences of one passage are compared: what those two are worth, telling who holds the office asked for, and the words near. */
  readonly sentenceKind: number;
  readonly sentenceAdjacent: number;
  readonly sentenceHolder: number;
  readonly sentenceNear: number;
  /** How near all words of an item are to an answer that stands in the line which leads it in, 0 to 1. */
  readonly led: number;
  /** What it is worth that a passage answers a question of the article like the one asked, as a share of all else. */
  readonly asked: number;
  /** What being in the newest article is worth where the holder of an office is asked for, as a share of all else. */
  readonly recent: number;
  /** What telling who holds the office asked for is worth, as a share of all else. */
  readonly holder: number;
  /** What a passage's standing beside the others is worth; 0 switches it off. */
  readonly standing: number;
  /** What standing at a place in a law that the question names is worth, and a rule that holds for its quantity, in rarest words. */
  readonly provision: number;
  readonly range: number;
  /** The same as shares of all else that it scores. */
  readonly kindShare: number;
  readonly adjacentShare: number;
  /** The same where a list is asked for, and a sentence says of what is asked about that it comprises something. */
  readonly listed: number;
  /** What a caption and a teaser of another article score beside the article's own text: they repeat its names. */
  readonly aside: number;
  /** The same for what only heads what follows: a table's first row, a question that the next paragraphs answer. */
  readonly head: number;
  /** Worth of a synonym, a glossary word, a translation and a correction beside the word itself; 0 switches it off. */
  readonly synonym: number;
  /** The same for a broader word, for one that says the same in most sentences, and for one that stands in the sentence which answers. */
  readonly broader: number;
  readonly close: number;
  readonly related: number;
  readonly glossary: number;
  readonly translation: number;
  readonly correction: number;
  /** The same for a number or a day written another way, and for the likeliest word that two letters are the initials of, and each other one. */
  readonly number: number;
  readonly initials: number;
  readonly initialsOther: number;
  /** What a word of the question before is worth beside a word of this one. */
  readonly context: number;
  /** How many postings of words and pairs find the candidates of a usual folder, rarest first. See `candidateRequest`. */
  readonly postings: number;
}

/** Set by hand on the development sets, each value in the middle of the range where it makes no difference. */
export const TUNING: Tuning = {
  k1: 0.8,
  b: 0.92,
  insensitiveTyped: 0.2,
  insensitivePlain: 0.4,
  insensitiveUnknown: 0.5,
  functionWord: 0.7,
  light: 0.75,
  background: 0.5,
  around: 0.85,
  aroundLength: 1,
  general: 60,
  name: 1,
  pair: 0.55,
  compound: 1.4,
  syllable: 0.7,
  sentence: 0.25,
  sentencePair: 0.25,
  neighbour: 0.3,
  stretch: 0.6,
  repeated: 0.3,
  kind: 2.5,
  adjacent: 2,
  near: 0.6,
  sentenceKind: 4,
  sentenceAdjacent: 3,
  sentenceHolder: 8,
  sentenceNear: 0.5,
  led: 0.5,
  asked: 0.3,
  recent: 0.6,
  holder: 0.4,
  standing: 1,
  provision: 5,
  range: 1,
  kindShare: 0.2,
  adjacentShare: 0,
  listed: 0.3,
  aside: 0.8,
  head: 0.5,
  synonym: 0.75,
  broader: 0.5,
  close: 0.6,
  related: 0.3,
  glossary: 0.9,
  translation: 0.8,
  correction: 0.8,
  number: 0.9,
  initials: 0.75,
  initialsOther: 0.5,
  context: 0.4,
  postings: 3000,
};
