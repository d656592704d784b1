/**
 * The constants of judging, choosing and quoting, each with its unit and its source. "By hand" is what nobody measured by itself:
 * set while questions to the first folder, the town and the made folders were read one by one. A weight in rarest words is a share
 * of what a word weighs that no passage holds; lengths are in UTF-16 units.
 */

/** What `--ablate` switches off, part by part. */
export const ANSWER_TUNING = {
  /**
   * Odds that the best passage answers, as a natural logarithm, before anything is known of it; and what a unit of each confidence
   * feature adds to them. Logistic regression (`npm run learn`) over questions about 23 small folders, those answered by their
   * first passage against those that the folder does not answer, given what is set by hand. `lostFirst`, `around`, `isItem` and
   * `tellsReason` were learned later, on these and the fresh folders given the rest, and count for half to the whole of that;
   * `verdict` is set by hand on all of them.
   */
  intercept: -0.28,
  features: {
    lost: -1.6,
    lostMost: -0.61,
    heldMass: -0.53,
    unknown: -1.16,
    gap: -0.29,
    gapToThird: 2.89,
    matched: 2.33,
    concepts: 0.43,
    names: -1.6,
    lostFirst: -0.4,
    around: 1,
    isItem: 0.35,
    isPlain: -1.17,
    tellsReason: 1.99,
    verdict: 0.5,
  },
  /**
   * What each reason adds to the odds. By hand on 3,188 questions to the made folders in test/folders, learned and fresh; `year` also
   * on XQuAD-vi, where -6 refuses what -4.5 answers.
   */
  reasons: {
    answerType: -9,
    vagueAnswerType: -0.8,
    unnamed: -4.5,
    unlinked: -3.5,
    name: -1.5,
    office: -9,
    title: -2.5,
    year: -4.5,
    count: -1.4,
    uncounted: -4,
    figure: -2.5,
    attribute: -6,
    outdated: -5,
    otherYear: -4,
    provision: 0,
    relation: 0,
    nothing: 0,
  },
  /** The same of a passage that only heads what follows, of a stray syllable, and of a name that no article holds. By hand. */
  head: -4,
  stray: -1.5,
  stranger: -3,
  /** The same of a place in a law that is named, and of a rule that holds for a quantity that is named. By hand. */
  sure: 2,
  /**
   * The same of a cosine by which the best passage is nearer in meaning than those behind it, beside `USUALLY_AHEAD`. Of 2,713
   * questions to small folders as many are judged rightly with it; of those about other things, asked of MLQA-vi, ViQuAD and XQuAD-vi,
   * 1 to 5 of 100 more are refused, and of those that they answer up to 1.5 fewer.
   */
  ahead: 10,
  /** Share of the best score from which on a passage is shown that holds what those before it lack; above 1 none is. By hand. */
  completing: 0.22,
  /**
   * The same where one thing is asked about. Of 330 firm replies to questions about one fact of the made folders that showed a passage
   * below it, 299 had the answer in the first quote, and 11 in a further one.
   */
  completingOne: 0.6,
  /** The same of one that lacks what they lack. By hand. */
  nearlyAsGood: 0.7,
  /**
   * What the answer type and an adjacent answer are worth to a stretch of a passage, in the unit of the terms' weights
   * (natural logarithms of rarity). By hand.
   */
  answerType: 6,
  adjacent: 3,
  /** What a cosine is worth to it, in the same unit: two sentences of a passage are seldom more than 0.1 apart. By hand. */
  nearness: 40,
  /** Share that the stretches around the best one of a run count for. On two development sets, as the next two. */
  around: 0.1,
  /** What it is worth that the best one is not the last, in the same unit: answers often stand right behind what was asked for. */
  goesOn: 0.5,
  /** Of runs that are otherwise equal the longer one, by this much a UTF-16 unit. */
  length: 0.0001,
};

/** One value, so that a measurement can change a part and see what it was worth. */
export type AnswerTuning = Readonly<typeof ANSWER_TUNING>;

/** What a concept is held at least where it is there, 0 to 1: by half of its weight. By hand. */
export const THERE = 0.5;
/** The same of a figure: by its own word, with its marks ("từ" is half of "tù"); and of an office. By hand. */
export const FIGURE_THERE = 0.6;
export const OFFICE_THERE = 0.7;

/** By how many cosines, of itself and its best sentence, the best passage is ahead of others where nothing follows from it. See `ahead`. */
export const USUALLY_AHEAD = 0.06;

/** Share of a question's concepts that no article holds, from which on it asks of something else. By hand. */
export const ELSEWHERE = 0.75;
/** Weight held below which a passage has a stray syllable of such a question, in rarest words. By hand. */
export const SCRAP_WEIGHT = 0.4;
/** Weight held below which a single stray syllable never answers, in rarest words. By hand. */
export const STRAY_WEIGHT = 0.22;
/** Share of the concepts that no article holds, from which on half words do not answer, and how much half a word is held. By hand. */
export const MOSTLY_UNKNOWN = 0.5;
export const HALF_HELD = 0.55;
/** Odds of a passage that cannot answer, as a natural logarithm: as good as none. */
export const HOPELESS_ODDS = -9;

/** What a question counts as plain whose diacritics were restored, 0 to 1. By hand. */
export const RESTORED = 0.7;
/** Largest weight that a confidence feature counts, in rarest words. By hand. */
export const LARGEST_WEIGHT = 2;
/** Gap that counts for a passage with none behind it, as a share of its score: it is not surer for standing alone. By hand. */
export const GAP_ALONE = 0.4;

/** How surely a passage tells who holds the office asked for, 0 to 1, where it tells it at all. By hand. */
export const HOLDER_TOLD = 0.4;
/** The same where its house is told with it. By hand. */
export const HOLDER_AND_HOUSE_TOLD = 0.6;
/** Weight from which on something belongs to an office, and from which on it names a house, in rarest words. By hand. */
export const HOUSE_WEIGHT = 0.2;
export const LEAST_HOUSE_WEIGHT = 0.1;
/** Most characters between an office and its country or house. By hand. */
export const HOUSE_REACH = 48;
/** Longest question above a passage that is read. By hand. */
export const LONGEST_QUESTION_ABOVE = 240;
/** Share of a named place in a law from which on it is there: another clause of its article agrees less (`search/tuning.ts`). */
export const WHOLE_PROVISION = 0.7;
/** What a match is worth at least to be what is counted, 0 to 1. By hand. */
export const COUNTED_WORTH = 0.4;

/** What an article tells of its own year and so many before it holds now, too. By hand. */
export const RECENT_YEARS = 4;
/** How much of a question is read: more than anyone asks, and little enough that no text is much work. By hand. */
export const QUESTION_LENGTH = 512;
/** Most words of one phrase that is said to be missing. By hand. */
export const MISSING_WORDS = 4;
/** Longest quote where the caller does not say. By hand. */
export const QUOTE_LENGTH = 400;
/** Longest sentence that is quoted whole because all of it was asked for. By hand. */
export const LIST_LENGTH = 1800;
/** Most passages that are offered where nothing is found. By hand. */
export const MOST_NEAREST = 3;

/** Most passages of a reply. By hand. */
export const MOST_SHOWN = 3;
/** Where all of something is asked for: how many of how many first hits stand in one list or table that is shown, too. By hand. */
export const LISTED = 2;
export const LISTED_AMONG = 10;
/** How many hits are looked at for what completes the answer. By hand. */
export const COMPLETING_HITS = 8;
/** How much a concept is held at least where it counts as held, and at most where it counts as lacking, 0 to 1. By hand. */
export const COMPLETES = 0.6;
export const LACKS = 0.4;
/** Weight of a concept from which on it completes an answer, in rarest words. By hand. */
export const COMPLETING_WEIGHT = 0.2;
/** Share of a passage's words above which it repeats those before it. By hand. */
export const REPEATED_SHARE = 0.8;

/** What it costs to begin, and to end, a slice at a border, in the unit of the terms' weights. By hand. */
export const BEGIN_COSTS = { edge: 0, item: 1, clause: 3, phrase: 4, word: 6 } as const;
export const END_COSTS = { edge: 0, item: 0.5, clause: 1, phrase: 2, word: 4 } as const;
/** The same of cutting out no more than so many UTF-16 units behind the head: that loses more than it makes room for. By hand. */
export const SHORT_GAP_COST = 3;
export const SHORT_GAP = 80;
/**
 * Share of all that a slice could hold that the dearest cut costs at most: in a small folder every weight is small, and what a
 * quote holds comes before its form. By hand.
 */
export const DEAREST_SHARE = 0.5;

/** Shares of a quote that a sentence's head may take: as a rule, and where its list, or its verb, comes later. By hand. */
export const HEAD_SHARE = 1 / 3;
export const LARGEST_HEAD_SHARE = 1 / 2;
/** The same of all that leads a list in. By hand. */
export const LARGEST_LEADS_SHARE = 3 / 4;

/** Length below which an item of a list is joined to the next one. By hand. */
export const SCRAP_ITEM_LENGTH = 12;
/** Length below which a clause is joined to the next one, and below which it is joined to the one before. By hand. */
export const SHORT_CLAUSE_LENGTH = 40;
export const SCRAP_CLAUSE_LENGTH = 25;
/** Length from which on a clause without a comma is cut before the words that join its phrases. By hand. */
export const LONG_CLAUSE_LENGTH = 150;
/** Longest piece of what has to be cut between words. By hand. */
export const LONGEST_TORN = 60;

/** Most items or rows that are looked at before one of them, and after it. By hand. */
export const LIST_REACH = 60;
/** Longest label of an item ("Vé tháng: …"), in UTF-16 units, and the fewest of a list that is told by its labels. By hand. */
export const LONGEST_ITEM_LABEL = 100;
export const FEWEST_LABELS = 3;
/** Share of the quoted item's score from which on another one may be the one that is asked for. By hand. */
export const RIVAL_SHARE = 0.5;
/** The same where the question tells items by a number: "15/10" is another than "15 người". By hand. */
export const ALIKE_SHARE = 0.7;

/** What the marks of a clause's and a sentence's end add to the distance between two words, in words. By hand. */
export const CLAUSE_DISTANCE = 4;
export const SENTENCE_DISTANCE = 15;
/** Distance that counts for a word right beside a match, in words: one match near by is worth less than two. By hand. */
export const ADJACENT_DISTANCE = 3;
/**
 * Share that a single Vietnamese syllable with a capital counts for beside a name: as a rule it begins a sentence, a title or an
 * office. By hand.
 */
export const LONE_SYLLABLE = 0.25;

/**
 * Share of what a question names, by weight, that a document is called by: where an overview is wanted, and where only an article
 * is meant. By hand.
 */
export const NAMED_SHARE = 0.5;
export const NAMED_IN_PASSING_SHARE = 0.75;
/** Without either, share of the title's words that the question holds, with nothing else. By hand. */
export const TITLE_SHARE = 0.6;
/** By how much of it the best article is named more than the second. By hand. */
export const NAMED_LEAD = 0.2;

/** Most articles in one overview, and how many passages tell which articles speak of something. By hand. */
export const OVERVIEW_ARTICLES = 5;
export const OVERVIEW_PASSAGES = 30;
/** Share of what is named, by weight, that an article holds which speaks of it. On test/folders, learned and fresh, as the next two. */
export const TOLD_SHARE = 0.7;
/** Share of the scores that one article's passages have where it is meant, among those that score this share of the best. */
export const MAIN_SHARE = 0.6;
export const NEAR_BEST_SHARE = 0.5;

/** Length from which on a first paragraph is a lead, and no byline. By hand. */
export const LEAD_LENGTH = 60;
/** How much of a passage tells what it is. By hand. */
export const BEGINNING_LENGTH = 200;
/** How many passages from the beginning may say what a document is about, and how many beside the lead sum it up. By hand. */
export const LEAD_PASSAGES = 200;
export const FURTHER_PASSAGES = 2;
