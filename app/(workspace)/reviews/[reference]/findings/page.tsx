import type { Metadata } from 'next';
import { AreaFindings } from '@/components/findings/area-findings';
import { NoteFilter } from '@/components/findings/note-filter';
import { isWanted } from '@/components/findings/note-wanted';
import { QuickView } from '@/components/findings/quick-view';
import { UnusedNotes } from '@/components/findings/unused-notes';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import type { Finding } from '@/lib/findings/finding';
import { boardWords } from '@/lib/findings/labels';
import { listFindings } from '@/lib/findings/queries/findings';
import { listSharedNotes } from '@/lib/notes/queries/notes';
import { permit } from '@/lib/platform/permit';
import { sayView } from './actions';

export const metadata: Metadata = { title: 'Findings' };

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ area?: string; source?: string }>;
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const wanted = await searchParams;
  const view = await permit('findings.view', reference);
  const { review, viewer } = view;
  const { findings, peers } = await listFindings(view);
  const notes = await listSharedNotes(view);
  const unused = notes.filter((note) => !note.used);
  const canWrite = review.decide('findings.write').allowed;
  const canSay = review.decide('findings.say').allowed;
  const hrefOf = (finding: Finding) => `/reviews/${reference}/findings/${finding.number}`;
  return (
    <>
      <PageTitle
        title="Findings"
        sentence={boardWords(notes.length, notes.length - unused.length, findings.length)}
        actions={
          canWrite ? <LinkButton href={`/reviews/${reference}/findings/new`}>New finding</LinkButton> : null
        }
      />
      <div className="grid gap-x-12 gap-y-10 border-t-2 border-ink pt-4 lg:grid-cols-[23rem_minmax(0,1fr)]">
        <section aria-labelledby="unused">
          <div className="flex items-baseline justify-between">
            <h2 id="unused" className="text-h2">
              Notes not yet used
            </h2>
            <span className="text-lede text-soft tabular">{unused.length}</span>
          </div>
          <NoteFilter wanted={wanted} />
          <UnusedNotes
            notes={unused.filter((note) => isWanted(note, wanted))}
            draw={`/reviews/${reference}/findings/new`}
            canWrite={canWrite}
          />
        </section>
        <div className="min-w-0">
          <AreaFindings
            findings={findings}
            peers={peers}
            hrefOf={hrefOf}
            ownView={(finding) =>
              canSay ? (
                <QuickView
                  finding={finding}
                  personId={viewer.personId}
                  action={sayView}
                  reference={reference}
                  href={hrefOf(finding)}
                />
              ) : null
            }
          />
        </div>
      </div>
    </>
  );
}
