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

/** Gives every person a queue of their own: nobody waits for what somebody else has sent. */
export function createQueues(): (userId: number) => Queue {
  const queues = new Map<number, Queue>();
  return (userId) => {
    for (const [id, queue] of queues) if (queue.ahead() === 0) queues.delete(id);
    const own = queues.get(userId) ?? createQueue();
    queues.set(userId, own);
    return own;
  };
}
