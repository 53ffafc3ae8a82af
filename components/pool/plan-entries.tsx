import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { countWords } from '@/lib/platform/date-words';
import type { Entry } from '@/lib/pool/csv/plan';
import { entryWords } from '@/lib/pool/import-labels';

const shown = 12;

/** What the file would do, person by person. */
export function PlanEntries({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  const rest = entries.slice(shown);
  return (
    <Section title="Would be taken" lede="Nothing of this is kept before you say so.">
      <Entries entries={entries.slice(0, shown)} caption="People whom the file names" />
      {rest.length > 0 ? (
        <Disclosure summary={`${rest.length} more`} className="mt-3">
          <Entries entries={rest} caption="More people whom the file names" />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Entries({ entries, caption }: { entries: readonly Entry[]; caption: string }) {
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'name', label: 'Name' },
        { key: 'posts', label: 'Posts' },
        { key: 'knows', label: 'Brings' },
        { key: 'what', label: 'What happens' },
      ]}
      rows={entries.map((entry) => ({ id: entry.email, cells: cellsOf(entry) }))}
    />
  );
}

function cellsOf(entry: Entry) {
  const { name, email, posts, profile } = entry;
  return {
    name: (
      <>
        <b>{name}</b>
        <span className="block text-small text-soft">{email}</span>
      </>
    ),
    posts: posts.map((post) => (
      <span key={post.line} className="block text-small">
        {[`${post.title}, ${post.organisation}`, post.politicalGroup].filter(Boolean).join(', ')}
      </span>
    )),
    knows: profile ? countWords(profile.experience.length, 'principle') : '',
    what: entryWords(entry),
  };
}
