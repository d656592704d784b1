/**
 * Answer types: what a question looks for and a sentence may hold. Bits, so that one number tells several. `name`
 * is any name, `person` one that is surely a person's; `order` a place in a row or a day of the week; `number` how many there
 * are of something, `amount` any number that tells how many or how much.
 */
export const ANSWER_TYPE = {
  person: 1,
  number: 2,
  time: 4,
  place: 8,
  reason: 16,
  hour: 32,
  duration: 64,
  money: 128,
  phone: 256,
  age: 512,
  order: 1024,
  name: 2048,
  list: 4096,
  year: 8192,
  measure: 16384,
  amount: 32768,
} as const;

/** Answer types that a sentence shows plainly by its form: where none stands there, it does not answer. */
export const PLAIN_ANSWER_TYPES =
  ANSWER_TYPE.hour |
  ANSWER_TYPE.duration |
  ANSWER_TYPE.money |
  ANSWER_TYPE.phone |
  ANSWER_TYPE.age |
  ANSWER_TYPE.measure |
  ANSWER_TYPE.order |
  ANSWER_TYPE.year;
