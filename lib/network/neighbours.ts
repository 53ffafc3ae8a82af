import * as z from 'zod';
import type { NeighbourSource } from '@/lib/platform/prisma/enums';

/** A council as far as it decides who its neighbours are. Dates are `YYYY-MM-DD`. */
export interface Council {
  id: string;
  gssCode: string | null;
  formerGssCodes: readonly string[];
  /** The county in which it lies; a county council lies in its own. */
  county: string | null;
  /** It covers other councils: a county council. */
  isCounty: boolean;
  endedOn: string | null;
  predecessorIds: readonly string[];
  successorIds: readonly string[];
}

/** Councils that share a boundary, by official code. */
export type Published = ReadonlyMap<string, readonly string[]>;

export interface Neighbours {
  /** Pairs of ids, the smaller first, each once. */
  pairs: readonly (readonly [string, string])[];
  /** Where a council's neighbours are known from; whoever is missing here is not known, which is never “none”. */
  sources: ReadonlyMap<string, NeighbourSource>;
}

// The first element of a row holds the councils that share a boundary, null for an island; the rest are merely near.
const fileSchema = z.record(
  z.string().max(12),
  z.tuple([z.array(z.string().max(12)).max(100).nullable()], z.unknown()).catch([[]]),
);

/** Reads the file in which the neighbours of councils are published; null where it is something else. */
export function readNeighbours(text: string): Published | null {
  const parsed = fileSchema.safeParse(jsonOf(text));
  if (!parsed.success || Object.keys(parsed.data).length === 0) return null;
  return new Map(Object.entries(parsed.data).map(([code, [bordering]]) => [code, bordering ?? []]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Who borders on whom. A council without a row of its own takes the row of a code that it had before; a county is the
 * union of its districts, and a council made of others the union of those, where each of them is known.
 */
export function neighboursOf(councils: readonly Council[], published: Published): Neighbours {
  const map = new Atlas(councils, published);
  const sources = new Map<string, NeighbourSource>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const council of councils) {
    const found = map.around(council);
    if (!found) continue;
    sources.set(council.id, found.source);
    for (const other of found.ids) {
      const pair = council.id < other ? ([council.id, other] as const) : ([other, council.id] as const);
      pairs.set(pair.join(' '), pair);
    }
  }
  return { pairs: [...pairs.values()], sources };
}

interface Around {
  source: NeighbourSource;
  ids: ReadonlySet<string>;
}

/** A pair that the file names from one side only is a pair. */
function bothWays(published: Published): Published {
  const rows = new Map([...published].map(([code, others]) => [code, new Set(others)]));
  for (const [code, others] of published) for (const other of others) rows.get(other)?.add(code);
  return new Map([...rows].map(([code, others]) => [code, [...others]]));
}

class Atlas {
  private readonly councils: readonly Council[];
  private readonly published: Published;
  private readonly byId: ReadonlyMap<string, Council>;
  private readonly byCode: ReadonlyMap<string, Council>;
  private readonly counties: ReadonlyMap<string, Council>;
  private readonly known = new Map<string, Around | null>();

  constructor(councils: readonly Council[], published: Published) {
    this.councils = councils;
    this.published = bothWays(published);
    this.byId = new Map(councils.map((council) => [council.id, council]));
    this.byCode = new Map(councils.flatMap((council) => codesOf(council).map((code) => [code, council])));
    this.counties = new Map(
      councils.flatMap((council) =>
        council.isCounty && council.county ? [[council.county, council] as const] : [],
      ),
    );
  }

  around(council: Council): Around | null {
    const kept = this.known.get(council.id);
    if (kept !== undefined) return kept;
    // A register that goes round in a circle must not.
    this.known.set(council.id, null);
    const found = this.row(council) ?? this.union(council);
    this.known.set(council.id, found);
    return found;
  }

  private row(council: Council): Around | null {
    const code = codesOf(council).find((each) => this.published.has(each));
    if (code === undefined) return null;
    const others = (this.published.get(code) ?? []).map((each) => this.byCode.get(each)?.id ?? null);
    // A neighbour that the register does not know leaves a hole in the row.
    if (others.includes(null)) return null;
    const ids = others.filter((id) => id !== null);
    return { source: code === council.gssCode ? 'published' : 'derived', ids: this.widened(council, ids) };
  }

  private union(council: Council): Around | null {
    const parts = council.isCounty ? this.districts(council) : this.predecessors(council);
    const around = parts.map((part) => this.around(part));
    if (parts.length === 0 || around.includes(null)) return null;
    const own = new Set([...parts.map((part) => part.id), ...council.predecessorIds]);
    const ids = around.flatMap((each) => [...(each?.ids ?? [])]).filter((id) => !own.has(id));
    return { source: 'derived', ids: this.widened(council, ids) };
  }

  private districts(county: Council): Council[] {
    return this.councils.filter(
      (each) => each.county === county.county && !each.isCounty && ranBesides(each, county),
    );
  }

  private predecessors(council: Council): Council[] {
    const all = council.predecessorIds.flatMap((id) => this.byId.get(id) ?? []);
    // Its districts say it already where a county went with them.
    const districts = all.filter((each) => !each.isCounty);
    return districts.length > 0 ? districts : all;
  }

  /** With the councils that follow a neighbour, and the county council over it. */
  private widened(council: Council, ids: readonly string[]): Set<string> {
    const wide = new Set<string>();
    const waiting = [...ids];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const other = this.byId.get(id);
      if (!other || wide.has(id) || isSelf(id, council)) continue;
      wide.add(id);
      // Its districts say which of its successors a county’s neighbour has beside it.
      if (other.endedOn !== null && !other.isCounty) waiting.push(...other.successorIds);
      waiting.push(...this.countyOver(other, council));
    }
    return wide;
  }

  private countyOver(other: Council, council: Council): string[] {
    const over = other.county === null ? undefined : this.counties.get(other.county);
    return over && over.county !== council.county && ranBesides(other, over) ? [over.id] : [];
  }
}

// What a council was or becomes is not beside it.
const isSelf = (id: string, { id: own, predecessorIds, successorIds }: Council) =>
  [own, ...predecessorIds, ...successorIds].includes(id);

const codesOf = ({ gssCode, formerGssCodes }: Council) => [...(gssCode ? [gssCode] : []), ...formerGssCodes];

/** Whether a district was there when its county was last there. */
function ranBesides(district: Council, county: Council): boolean {
  return district.endedOn === null || (county.endedOn !== null && district.endedOn >= county.endedOn);
}
