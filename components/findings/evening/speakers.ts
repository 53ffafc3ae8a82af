/** Who speaks now, and then in which order: ids of people, the first has the word. */
export type Queue = readonly string[];

/** The queue as it stands for the people who are there: who left is gone, who came stands at the end. */
export function inStep(queue: Queue, people: readonly string[]): Queue {
  const known = queue.filter((id) => people.includes(id));
  return [...known, ...people.filter((id) => !known.includes(id))];
}

/** The next one has the word; who had it goes to the end. */
export function moved([now, ...rest]: Queue): Queue {
  return now === undefined ? [] : [...rest, now];
}

/** Whoever would be next goes to the end instead. */
export function skipped([now, next, ...rest]: Queue): Queue {
  if (now === undefined) return [];
  return next === undefined ? [now] : [now, ...rest, next];
}

/** Somebody is to speak next. */
export function called(queue: Queue, id: string): Queue {
  const [now, ...rest] = queue;
  if (now === undefined || now === id || !rest.includes(id)) return queue;
  return [now, id, ...rest.filter((each) => each !== id)];
}
