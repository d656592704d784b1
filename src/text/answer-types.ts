/**
 * The kinds of thing that a question looks for and that a sentence may hold. Bits, so that one number tells several. `name`
 * is any name, `person` one that is surely a person's; `order` a place in a row or a day of the week; `number` how many there
 * are of something, `amount` any number that tells how many or how much.
 */
export const KIND = {
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

/** Kinds that a sentence shows plainly by its form: where none stands there, it does not answer. */
export const PLAIN_KINDS =
  KIND.hour | KIND.duration | KIND.money | KIND.phone | KIND.age | KIND.measure | KIND.order | KIND.year;
