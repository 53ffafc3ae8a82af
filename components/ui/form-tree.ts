interface Branch {
  [key: string]: Value;
}
type Value = string | Value[] | Branch;

/** A form's fields as the nested input that its names spell, as the server will read them: `windows[0][from]`, repeated names. */
export function formTree(form: FormData): Branch {
  const tree: Branch = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) put(tree, name, value);
  }
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, withLists(value)]));
}

function put(tree: Branch, name: string, value: string) {
  const path = name.split(/[[\].]+/).filter(Boolean);
  const last = path.pop() ?? name;
  let place = tree;
  for (const step of path) {
    const next = place[step];
    const branch: Branch = typeof next === 'object' && !Array.isArray(next) ? next : {};
    place[step] = branch;
    place = branch;
  }
  const there = place[last];
  if (there !== undefined) place[last] = [there, value].flat();
  else place[last] = name.endsWith('[]') ? [value] : value;
}

/** `{ 0: a, 1: b }` was meant as a list. */
function withLists(value: Value): Value {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(withLists);
  const entries = Object.entries(value).map(([key, inner]) => [key, withLists(inner)] as const);
  return entries.every(([key]) => /^\d+$/.test(key))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}
