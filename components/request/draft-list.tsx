import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { instantWords } from '@/lib/platform/date-words';

interface Props {
  drafts: readonly { id: string; version: number; updatedAt: Date; organisation: { name: string } | null }[];
  discard: FormAction;
}

/** Requests that are not sent yet: only their author sees them. */
export function DraftList({ drafts, discard }: Props) {
  if (drafts.length === 0) return null;
  return (
    <Section title="Not sent yet" lede="Only you see these.">
      <ul>
        {drafts.map((draft) => (
          <li
            key={draft.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div>
              <p className="font-bold">{nameOf(draft)}</p>
              <p className="text-small text-soft tabular">Saved {instantWords(draft.updatedAt)}</p>
            </div>
            <div className="flex flex-wrap gap-3">
              <LinkButton href={`/reviews/new/${draft.id}/check`} look="secondary" small>
                Go on with it
              </LinkButton>
              <Form action={discard} submit="Throw away" look="quiet" small>
                <input type="hidden" name="draft" value={draft.id} />
                <input type="hidden" name="version" value={draft.version} />
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function nameOf(draft: Props['drafts'][number]): string {
  return draft.organisation?.name ?? 'A request without a council';
}
