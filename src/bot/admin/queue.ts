/** Work done one after another. */
export interface Queue {
  /** How many pieces of work are ahead of one that is added now. */
  ahead(): number;
  /** Does the work in its turn. */
  add<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let ahead = 0;
  return {
    ahead: () => ahead,
    add(work) {
      ahead++;
      const result = last.then(work).finally(() => ahead--);
      last = result.catch(() => {});
      return result;
    },
  };
}
