/** Words that hold a sentence together and carry no content of their own. */
export const FUNCTION_WORDS = `
a an the this that these those
i me my myself you your yours yourself he him his himself she her hers herself it its itself
we our ours ourselves they them their theirs themselves one ones
am is are was were be been being isn aren wasn weren
do does did doing done don doesn didn
have has had having haven hasn hadn
can could may might must shall should will would cannot couldn wouldn shouldn ll ve re
of in on at by for with from to into onto upon as about than via per
and or but nor so yet if then else because though although whereas whether unless
not no n t s d m
there here thus hence therefore however also too very just even still ever quite rather
any some each every either neither both such same other another all more most much many few several
please tell let lets ok okay hi hello hey thanks thank yes
something everything anything nothing anyone everyone someone somebody anybody nobody everybody anywhere everywhere somewhere nowhere elsewhere
despite except whilst meanwhile nevertheless nonetheless furthermore moreover anyway eventually mostly mainly unlike versus regardless somehow somewhat indeed etc aka gonna wanna yeah
what who whom whose which when where why how whatever whoever whichever whenever wherever
`;

/** What a question word asks for: `kind: phrase, phrase`. A longer phrase wins over a shorter one at the same place. */
export const QUESTION_WORDS = `
person: who, whom, whose, who else, which person, what person, which people, which man, which woman, which king, which queen, which president, which author, which scientist, which player, which actor
time: when, what year, which year, what date, which date, on what date, what day, which day, what month, which month, what time, what century, which century, what decade, which decade, in what year, in which year, since when, until when
place: where, which country, what country, which city, what city, which town, what town, which state, what state, which province, what province, which continent, what continent, which region, what region, which place, what place, which river, what river
number: how many, how much, how long, how far, how old, how tall, how high, how deep, how big, how large, how wide, how fast, how heavy, how often, how hot, how cold, how few, how close, how common, how populous, how expensive, what percentage, what percent, what number, what fraction, what proportion, what age, what distance, what height, what length, what temperature, what share, what amount
reason: why, what reason, which reason, for what reason, what cause, what caused, how come
manner: how, in what way, by what means
thing: what, which, what kind, what type, what sort, what else
`;
