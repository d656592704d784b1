/**
 * The constants of ranking, each with its unit and its source. "By hand" is what nobody measured by itself: set on the development
 * sets (`npm run eval -- --questions …`) and the made folders, in the middle of the range where it makes no difference. A weight is
 * a natural logarithm of rarity (`rarity` in terms.ts); a weight in rarest words is a share of that of a word that no passage holds; a share
 * of all else is one of what the words, pairs and sentences of a passage score; where nothing else is said a number is a factor.
 */

/** What `--ablate` switches off, part by part. By hand where nothing else is said. */
export const TUNING = {
  /** BM25's saturation of repeated words, and its correction for a passage's length (Robertson and Zaragoza 2009, section 3.4). */
  k1: 0.8,
  b: 0.92,
  /** Worth of a word that agrees without diacritics only: the question's word carries some; it carries none but others do; and no passage holds it without. */
  insensitiveTyped: 0.2,
  insensitivePlain: 0.4,
  insensitiveUnknown: 0.5,
  /** Weight of function words; 1 is that of other words. */
  functionWord: 0.7,
  /** The same for everyday words that say little of what is asked about. */
  light: 0.75,
  /** The same for what only leads to the question. */
  background: 0.5,
  /** What a word in the title, the headings or the lead-in of a passage is worth beside one of its own. */
  around: 0.85,
  /** What one of those words adds to the passage's length beside one of its own. */
  aroundLength: 1,
  /** How many passages of general text a word's rarity is reckoned with, beside the folder's own. */
  general: 60,
  /** How much more a word weighs that passages write as a name. */
  name: 1,
  /** Weight of pairs of neighbouring words in the passage. */
  pair: 0.55,
  /** What the weight of a pair that makes one word is multiplied by, and that of the syllables it is made of. */
  compound: 1.4,
  syllable: 0.7,
  /** Weights of the best sentence's words and pairs. */
  sentence: 0.25,
  sentencePair: 0.25,
  /** Weight of the best two neighbouring sentences' words. */
  neighbour: 0.3,
  /** In a large folder: weight of the words in the best stretch of thirty, and of each doubling of a word. See `tuningFor`. */
  stretch: 0.6,
  repeated: 0.3,
  /** What a sentence gains that holds something of the answer type, and one with an adjacent answer: right beside a word of the question. */
  answerType: 2.5,
  adjacent: 2,
  /** Weight of the words that stand near a thing of the answer type. */
  near: 0.6,
  /** Where the sentences of one passage are compared: what those two are worth, telling who holds the office asked for, and the words near. */
  sentenceAnswerType: 4,
  sentenceAdjacent: 3,
  sentenceHolder: 8,
  sentenceNear: 0.5,
  /** How near all words of an item are to an answer that stands in the line which leads it in, 0 to 1. */
  led: 0.5,
  /** What it is worth that a passage answers a question of the article like the one asked, as a share of all else. */
  asked: 0.3,
  /** What being in the newest article is worth where the holder of an office is asked for, as a share of all else. */
  recent: 0.6,
  /** What telling who holds the office asked for is worth, as a share of all else. */
  holder: 0.4,
  /** What a passage's standing beside the others is worth; 0 switches it off. */
  standing: 1,
  /** What standing at a place in a law that the question names is worth, and a rule that holds for its quantity, in rarest words. */
  provision: 5,
  range: 1,
  /** What the answer type and an adjacent answer are worth as shares of all else. */
  answerTypeShare: 0.2,
  adjacentShare: 0,
  /** The second where a list is asked for, and a sentence says of what is asked about that it comprises something. */
  listed: 0.3,
  /** What a caption and a teaser of another article score beside the article's own text: they repeat its names. */
  aside: 0.8,
  /** The same for what only heads what follows: a table's first row, a question that the next paragraphs answer. */
  head: 0.5,
  /** Worth of a synonym, a glossary word, a translation and a correction beside the word itself; 0 switches it off. */
  synonym: 0.75,
  glossary: 0.9,
  translation: 0.8,
  correction: 0.8,
  /** The same for a broader word, for one that says the same in most sentences, and for one that stands in the sentence which answers. */
  broader: 0.5,
  close: 0.6,
  related: 0.3,
  /** The same for a number or a day written another way, and for the likeliest word that two letters are the initials of, and each other one. */
  number: 0.9,
  initials: 0.75,
  initialsOther: 0.5,
  /**
   * An expansion of a rarer word is worth less than the word: as much as it is rarer itself, as a share to this power. 0.5 of 0, 0.5
   * and 1 did best on twenty small folders.
   */
  expansionRarity: 0.5,
  /**
   * Chance from which on a word of a question is read as its likeliest form; above 1 all stay as they are typed. Of 0.4 to 0.8
   * the one that answered most, on the folders in test/folders, as they are asked and with all marks taken off.
   */
  diacritics: 0.7,
  /** What a word of the question before is worth beside a word of this one. */
  context: 0.4,
  /** How many postings of words and pairs find the candidates of a usual folder, rarest first (`npm run bench`). See `candidateRequest`. */
  postings: 3000,
};

/** One value, so that a measurement can change a part and see what it was worth. */
export type Tuning = Readonly<typeof TUNING>;

/** Share that a folder's own words count where diacritics are restored, beside speech and general text. By hand: 0.15 to 0.5 restore alike. */
export const FOLDER_SHARE = 0.3;
/** Passages in a million, and words of a folder, after which a word tells half of what it can of the one behind it. By hand. */
export const GENERAL_SMOOTHING = 50;
export const FOLDER_SMOOTHING = 2;
/**
 * Passages of a folder up to which every question waits until the words of general text and of the folder are counted: 0.2 s of processor
 * time, and 0.1 for 0.8 million characters. In a larger one the first questions are read as they are typed meanwhile, and always
 * those whose words articles all hold.
 */
export const MOST_READ_CLOSELY = 5000;
/** How long that counting waits behind the first question, so that it takes no processor time from it. By hand. */
export const COUNTING_DELAY_MS = 2000;
/** Most of a folder that is counted for that, in UTF-16 units: some 6 MB in the process (3.1 for 0.84 million). By hand. */
export const MOST_COUNTED = 1_500_000;

/** How many of the first passages are ordered by how they stand beside each other. */
export const ORDERED = 10;
/**
 * What each sign of a passage's standing is worth, in shares of the best score. Learned by `npm run learn`: the likeliest
 * order of the passages found for questions about small folders of made articles, XQuAD-vi and MLQA-vi. `listed`, `corrects`,
 * `newness`, `year`, `lacksReason`, `passing` and `enumerates` are by hand: few questions of these ask for such a list, for what was
 * corrected, for what is new, of last year, why, or of what another event followed. Of some 5,000 to small folders `enumerates` gives
 * 6 more right at 0.3; at 0.6 it then loses 4 others and gains 2.
 */
export const STANDING_WEIGHTS = {
  words: 0.414,
  neighbours: 1.77,
  sentence: 1.634,
  sentencePairs: 0.875,
  near: 0.678,
  lacking: -0.065,
  lackingInSentence: -0.048,
  around: 0.279,
  wordsOfAnswerType: 0.04,
  answerTypeShare: 0.725,
  lacksAnswerType: -0.312,
  heading: 0.415,
  title: 0.531,
  hasLabel: -0.11,
  label: 0.418,
  before: 0.637,
  article: 0.198,
  listed: 1,
  corrects: 0.7,
  newness: 0.5,
  lacksReason: -0.35,
  year: 0.6,
  verdict: 0.117,
  passing: -0.4,
  enumerates: 0.3,
} as const;
/** How surely a passage tells no reason that only holds a word which often leads to none ("để"), 0 to 1. By hand. */
export const HINTED_REASON = 0.4;
/** What newness counts where it is asked how something is now, beside where it is asked what came of it. By hand. */
export const NEWNESS_NOW = 0.6;
/** The same of what stands aside, or only heads: it holds the words that others tell of, and the learned signs favour it. By hand. */
export const ASIDE_WEIGHT = -0.3;
/** What a concept is held at least where it is there, 0 to 1. By hand. */
export const THERE = 0.5;
/** Most words of the answer type that count, and the longest label, in UTF-16 units. By hand. */
export const MOST_OF_ANSWER_TYPE = 4;
export const LONGEST_LABEL = 80;

/**
 * Passages of a folder up to which it is ranked by the constants as they are, and from which on all holds that is said below. All
 * by hand on encyclopedia passages among made ones (`npm run eval`).
 */
export const USUAL_FOLDER = 1000;
export const LARGE_FOLDER = 10_000;
/** What these are worth in a large folder, as shares: nearly any passage there holds a name or a number. */
export const LARGE_FOLDER_SHARES = {
  answerType: 0.3,
  answerTypeShare: 0.3,
  adjacent: 0.3,
  listed: 0.3,
  near: 0.5,
} as const satisfies Partial<Tuning>;
/** Share that the order of the first ten loses from a usual to a large folder: its signs were learned on small ones. */
export const STANDING_LOSS = 0.7;
/** Up to how many times the worth of a large folder repeated words go on telling more: up to a hundred thousand passages. */
export const REPEATED_MOST = 2;

/** Most words of a question that count: the work of one question stays bounded however long it is. By hand. */
export const MAX_TERMS = 48;
/** Weight of a function word below which it is not looked for: it stands nearly everywhere and costs more than it tells. By hand. */
export const LEAST_FUNCTION_WEIGHT = 0.15;
/** Share of a word's occurrences written with a capital above which it belongs to names. By hand. */
export const NAME_SHARE = 0.6;
/** Most expansions of one question, so that its work stays bounded. By hand. */
export const MAX_EXPANSIONS = 120;
/** Worth of the words of an English phrase, as a share of it, where passages may hold its Vietnamese. Measured on questions in English. */
export const WORD_OF_PHRASE = 0.5;
/** Weight of an expansion below which it covers nothing: it stands where a word may be answered, and does not say it. By hand. */
export const COVERING_WEIGHT = 0.45;
/** Most words that one pair of initials may stand for, and the share of the likeliest one's passages that each stands in. By hand. */
export const MOST_INITIALS = 3;
export const INITIALS_SHARE = 0.2;

/** Length of the words that are corrected, in letters: others are too near to each other, or nobody's slip. By hand. */
export const SHORTEST_CORRECTED = 2;
export const LONGEST_CORRECTED = 30;
/** Length up to which words are corrected only to what fits beside their neighbours, in letters. By hand. */
export const LONGEST_SHORT = 3;
/** Length from which on two letters may be wrong, and a foreign word is told from another by more than one. By hand. */
export const TWO_MISTAKES_LENGTH = 6;
export const FOREIGN_LENGTH = 5;
/** How many corrections of one word are tried, and how many words of one question. By hand. */
export const MOST_CORRECTIONS = 4;
export const MOST_CORRECTED = 8;
/** Worth of a correction that fits beside no neighbour, beside one that does. By hand. */
export const UNFITTING = 0.5;

/** Weight of an everyday word beside others when something of the question is missing. By hand. */
export const LIGHT_CONCEPT = 0.25;
/** What each further syllable adds to a concept's weight, as a share of it: several tell more than each of them. By hand. */
export const FURTHER_SYLLABLE = 0.3;
/** How far syllables that stand apart make their word, 0 to 1. By hand. */
export const SYLLABLES_APART = 0.35;
/** Room for "của" or "nước" between two concepts, in UTF-16 units. */
export const CONCEPT_GAP = 7;

/** What a word around a passage is worth beside one of its own: the nearer it stands, the more. By hand. */
export const AROUND_WORTH = { lead: 0.9, interviewee: 0.7, heading: 0.8, title: 0.6 } as const;
/** Most words of one part of what stands around. By hand. */
export const AROUND_WORDS = 40;
/** What a word is worth after "phó", where the question has none. By hand. */
export const DEPUTY_WORTH = 0.3;
/** What a word without a capital is worth that the question has as a country: "tư pháp" for "Pháp". By hand. */
export const LOWER_CASE_COUNTRY_WORTH = 0.3;
/** Words in a stretch: about two sentences. By hand. */
export const STRETCH_WORDS = 30;
/** Distance from the answer from which on a word is no longer near, and from which on a name does not belong to it, in words. By hand. */
export const NEAR_REACH = 10;
export const NAME_REACH = 8;
/** The same of a name that stands before whom it belongs to ("Đỗ Bảo An, cô bé"). By hand. */
export const NAME_REACH_BEHIND = 5;

/** How many words after an office tell of which house it is, and how many the house's name, or the holder's, may take. By hand. */
export const HOUSE_WORDS = 8;
export const HOLDER_REACH = 10;
/** Worth of a house that stands around a passage, and elsewhere in the sentence, not behind the office. By hand. */
export const HOUSE_AROUND = 0.6;
export const HOUSE_ELSEWHERE = 0.5;
/** How surely who holds an office of another house holds the one asked for, 0 to 1. By hand. */
export const OTHER_HOUSE = 0.1;
/** Share of a house's name, by weight, from which on it is that house: "Bộ Giáo dục Lào" is not the "Bộ Tư pháp Lào". By hand. */
export const SAME_HOUSE = 0.4;
/** Worth of an office of the past, which tells little of who holds it. By hand. */
export const FORMER_WORTH = 0.3;
/** How surely a passage tells who holds an office, 0 to 1, where it tells it. By hand. */
export const HOLDER_TOLD = 0.6;

/** How well a passage agrees that stands in the article named, but not at its beginning, and one at another clause than the one named. By hand. */
export const LATER_IN_PROVISION = 0.8;
export const OTHER_CLAUSE = 0.2;
/** What a passage without a telephone number scores beside one that has it, where a number is asked for. 0.6 did better than 0.3 on the made folders. */
export const WITHOUT_PHONE = 0.6;
/** How well a rule agrees that holds for other quantities of the unit alone. By hand. */
export const OUTSIDE_RANGE = -0.5;
/** The same where it is asked whether something is so. 0.5 did better than 0 and 1 on the made folders. */
export const OUTSIDE_RANGE_WHETHER = 0.5;
/** Share of the question that a caption holds where it tells when and where, and is no repetition. By hand. */
export const CAPTION_TELLS = 0.55;
/** Words up to which a line is no answer where it holds none of the question: it signs an article, or names who wrote it. By hand. */
export const SCRAP_WORDS = 4;

/**
 * How many passages are worth reading word by word, unless more are asked for: a share of the folder's, within bounds. Beyond
 * the usual size the upper one grows with this power of it: every row costs, and those further behind help little (`npm run bench`).
 */
export const CANDIDATES = { fewest: 32, most: 400, share: 0.1, growth: 0.25 } as const;
/** Passages up to which postings are read as `TUNING.postings` says, and as many times more as a larger folder has. */
export const CANDIDATES_FOLDER = 10_000;
/** What standing at a place in a law that the question names is worth among candidates, in rarest words. By hand. */
export const CANDIDATE_PROVISION = 3;
/**
 * How many of the passages that hold most of the question are looked at sentence by sentence, where the caller does not say:
 * so many at least, so many at most, and in between a share of the candidates. By hand.
 */
export const LOOKED_AT = { least: 16, most: 64, share: 0.08 } as const;
/** How many of the first hits are ordered by meaning: more changed nothing on any set. */
export const MEANING_HITS = 50;
/**
 * What the cosines of a passage and of its best sentence count beside the logarithm of its score by words, where the question has
 * diacritics or is English; and what the answer type counts once more, as a share of the most that any passage has of it: vectors know
 * little of dates and places. Of 2,420 questions to the folders in test/folders and two others the right passage comes first for 82.2 %
 * by words alone, 83.6 by 16 without the answer type, 84.2 by these; on 1,311 of MLQA-vi, XQuAD-vi and ViQuAD 79.4, 81.7, 82.2.
 */
export const MEANING_WORTH = 14;
export const MEANING_ANSWER_TYPE = 0.35;
/**
 * The same where the question is typed without diacritics and read with those that it most likely has, of which some are wrong: of
 * 400 from XQuAD-vi the right passage comes first for 95.3 % by words, 96.3 with 8, 95.8 with 12 and 16.
 */
export const MEANING_WORTH_RESTORED = 8;
/**
 * Share of the best score by words that one counts as at least where meaning orders: what is far behind may still be what is
 * meant. Any share from 0.05 to 0.22 did alike on those sets.
 */
export const LEAST_WORDS_SHARE = 0.135;

/** How many hits are worth having where the caller does not say, and how many at most unless more are wanted. By hand. */
export const HITS = 10;
export const MOST_HITS = 100;
