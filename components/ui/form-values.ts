type Tree = { [key: string]: string | string[] | Tree };

/** A form's fields as the nested object that its names spell: `windows[0][from]`, `kinds[]`, repeated names. */
export function formValues(form: HTMLFormElement): Tree {
  const tree: Tree = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !name.startsWith('$ACTION')) put(tree, name, value);
  }
  return tree;
}

function put(tree: Tree, name: string, value: string) {
  const path = name.split(/[[\].]+/).filter(Boolean);
  const last = path.pop() ?? name;
  let place = tree;
  for (const step of path) {
    const next = place[step];
    const branch: Tree = typeof next === 'object' && !Array.isArray(next) ? next : {};
    place[step] = branch;
    place = branch;
  }
  const there = place[last];
  const several = name.endsWith('[]') || there !== undefined;
  place[last] = several ? [there ?? [], value].flat().filter((each) => typeof each === 'string') : value;
}
