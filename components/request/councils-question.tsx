import Link from 'next/link';
import { DraftPartners } from '@/components/partners/draft-partners';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { SearchBox } from '@/components/ui/search-box';
import { Section } from '@/components/ui/section';
import { hostRefusals } from '@/lib/request/labels';
import type { Draft, FoundCouncil } from '@/lib/request/queries/drafts';

interface Props {
  draft: Draft;
  search: string;
  found: readonly FoundCouncil[];
  next: string;
  newId: string;
  actions: Record<'add' | 'drop' | 'addPartner' | 'dropPartner', FormAction>;
}

/** The council that asks; several make a joint review. */
export function CouncilsQuestion({ draft, search, found, next, newId, actions }: Props) {
  return (
    <>
      <Section title="Chosen" lede="The first one leads where several ask together.">
        {draft.hosts.length === 0 ? (
          <EmptyState title="No council yet">Add the council that would be visited.</EmptyState>
        ) : (
          <ul>
            {draft.hosts.map((host) => (
              <CouncilRow key={host.id} name={host.name}>
                <Form action={actions.drop} submit={`Take out ${host.name}`} look="quiet" small>
                  <HostFields draft={draft} organisationId={host.id} />
                </Form>
              </CouncilRow>
            ))}
          </ul>
        )}
        <div className="mt-6">
          <LinkButton
            href={next}
            refusal={draft.hosts.length === 0 ? 'Add a council first, below.' : undefined}
          >
            Continue
          </LinkButton>
        </div>
      </Section>
      <Section
        title={draft.hosts.length === 0 ? 'Find a council' : 'Add another council'}
        lede={
          draft.hosts.length === 0 ? undefined : 'Only for a joint review. Most requests are for one council.'
        }
      >
        <SearchBox
          action={`/reviews/new/${draft.id}/councils`}
          label="Name of the council"
          defaultValue={search}
        />
        {search && found.length === 0 ? (
          <p>No other council has “{search}” in its name. Try a part of it.</p>
        ) : null}
        <ul>
          {found.map((council) => (
            <CouncilRow key={council.id} name={council.name} detail={council.region ?? ''}>
              {council.refusal ? (
                <Button
                  small
                  refusal={hostRefusals[council.refusal]}
                  refusalHelp={<RefusedHelp council={council} />}
                >
                  Add
                </Button>
              ) : (
                <Form action={actions.add} submit={`Add ${council.name}`} look="secondary" small>
                  <HostFields draft={draft} organisationId={council.id} />
                </Form>
              )}
            </CouncilRow>
          ))}
        </ul>
      </Section>
      <DraftPartners draft={draft} newId={newId} actions={actions} />
    </>
  );
}

/** A coordinator decides on the council's own page. */
function RefusedHelp({ council }: { council: FoundCouncil }) {
  if (council.refusal !== 'undecided') return null;
  return <Link href={`/councils/${council.id}#booking`}>Decide on {council.name}</Link>;
}

function HostFields({ draft, organisationId }: { draft: Draft; organisationId: string }) {
  return (
    <>
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="organisationId" value={organisationId} />
    </>
  );
}

function CouncilRow({
  name,
  detail,
  children,
}: {
  name: string;
  detail?: string;
  children: React.ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
      <div>
        <p className="font-bold">{name}</p>
        {detail ? <p className="text-small text-soft">{detail}</p> : null}
      </div>
      <div className="max-w-[28rem]">{children}</div>
    </li>
  );
}
