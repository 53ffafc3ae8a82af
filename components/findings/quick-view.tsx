import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import type { Finding } from '@/lib/findings/finding';
import { viewLabels } from '@/lib/findings/labels';
import { viewsOf } from '@/lib/findings/rules';

interface QuickViewProps {
  finding: Pick<Finding, 'id' | 'wording' | 'views' | 'settledAt'>;
  personId: string;
  action: FormAction;
  reference: string;
  href: string;
}

/** One's own word, from the board: one press to agree, a page where something must be said. */
export function QuickView({ finding, personId, action, reference, href }: QuickViewProps) {
  const [own] = viewsOf(finding, [{ personId, name: '' }]);
  if (own?.now || finding.settledAt) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <b className="text-small">
        Your view
        {own?.earlier ? (
          <span className="font-normal text-soft"> (of older words: {viewLabels[own.earlier.view]})</span>
        ) : null}
      </b>
      <Form action={action} submit="Agree" look="secondary" small>
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="id" value={finding.id} />
        <input type="hidden" name="wording" value={finding.wording} />
        <input type="hidden" name="view" value="agree" />
      </Form>
      <LinkButton href={`${href}?view=agree_with_changes#your-view`} look="secondary" small>
        Agree with changes
      </LinkButton>
      <LinkButton href={`${href}?view=not_yet#your-view`} look="secondary" small>
        Not yet
      </LinkButton>
    </div>
  );
}
