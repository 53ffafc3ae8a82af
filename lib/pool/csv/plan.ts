import { columns } from '@/lib/pool/csv/columns';
import { faultWords } from '@/lib/pool/csv/fault-words';
import { type FileFault, type FileRow, faultAt } from '@/lib/pool/csv/file-row';
import type { ReadFile } from '@/lib/pool/csv/read-peers';

/** Somebody of the network whom the file names by their address. */
export interface KnownPerson {
  id: string;
  name: string;
  email: string;
  hasProfile: boolean;
  posts: readonly { organisationId: string; kind: string; from: string }[];
}

/** What the file would do for one person. */
export interface Entry {
  name: string;
  email: string;
  /** The person with this address, where the network has one. */
  known: string | null;
  posts: readonly FileRow[];
  /** What they bring; null where they have a profile already, which a file never overwrites. */
  profile: FileRow | null;
}

export interface Plan {
  entries: Entry[];
  faults: FileFault[];
  /** Lines that say nothing new. */
  same: number;
}

/**
 * What a file would change, person by person. Rows of one address are posts of one person; what is known already is
 * left as it is, and a row whose name is another's is a fault.
 */
export function planOf(read: ReadFile, known: readonly KnownPerson[]): Plan {
  const people = new Map(known.map((person) => [person.email, person]));
  const faults = [...read.faults];
  const entries: Entry[] = [];
  let same = 0;
  for (const [email, rows] of byAddress(read.rows)) {
    const person = people.get(email);
    const name = person?.name ?? rows[0]?.name ?? '';
    const strangers = rows.filter((row) => folded(row.name) !== folded(name));
    faults.push(...strangers.map((row) => faultAt(row.line, columns.name, faultWords.otherName(name))));
    const own = rows.filter((row) => !strangers.includes(row));
    const entry = entryOf(name, email, own, person);
    if (own.length > 0 && entry === 'summary') {
      faults.push(...own.map((row) => faultAt(row.line, columns.summary, faultWords.noSummary)));
    } else if (entry === null) same += own.length;
    else if (entry !== 'summary') entries.push(entry);
  }
  return { entries, faults: faults.toSorted((a, b) => a.line - b.line), same };
}

function byAddress(rows: readonly FileRow[]): Map<string, FileRow[]> {
  const addresses = new Map<string, FileRow[]>();
  for (const row of rows) addresses.set(row.email, [...(addresses.get(row.email) ?? []), row]);
  return addresses;
}

const folded = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ');

function entryOf(
  name: string,
  email: string,
  rows: readonly FileRow[],
  person: KnownPerson | undefined,
): Entry | 'summary' | null {
  const kept = new Set(person?.posts.map(keyOf));
  const posts = rows.filter((row) => {
    const key = keyOf(row);
    if (kept.has(key)) return false;
    kept.add(key);
    return true;
  });
  const profile = person?.hasProfile ? null : (rows.find((row) => row.summary !== '') ?? null);
  if (!(profile || person?.hasProfile)) return 'summary';
  if (posts.length === 0 && !profile) return null;
  return { name, email, known: person?.id ?? null, posts, profile };
}

const keyOf = (post: { organisationId: string; kind: string; from: string }) =>
  `${post.organisationId} ${post.kind} ${post.from}`;
