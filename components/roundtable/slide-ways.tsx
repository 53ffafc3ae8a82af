import { EmptyState } from '@/components/ui/empty-state';
import { Inset } from '@/components/ui/inset';
import { LinkButton } from '@/components/ui/link-button';
import { countWords } from '@/lib/platform/date-words';
import { SlideFile } from './slide-file';

interface Props {
  reference: string;
  count: number;
  /** The peer team alone presents, and has notes. */
  isTeam: boolean;
  /** As they were shown, no longer as the findings stand. */
  kept: boolean;
  leftOut: string;
}

/** The ways to the slides, and what they leave out. */
export function SlideWays({ reference, count, isTeam, kept, leftOut }: Props) {
  const room = `/reviews/${reference}/roundtable/slides`;
  if (count === 0)
    return (
      <EmptyState title={isTeam ? 'Not yet' : 'After the roundtable'}>
        {isTeam
          ? 'Once the visit is open, the slides are here: what the team settles stands on them at once.'
          : 'What the team shows at the roundtable stands here for you from then on, as it was shown.'}
      </EmptyState>
    );
  return (
    <>
      <p className="max-w-measure">
        {kept
          ? `${countWords(count, 'slide')}, as they were shown at the roundtable.`
          : `${countWords(count, 'slide')} so far, for the team’s eyes. From the roundtable on, the council’s leaders and organiser can open them as they were shown.`}
      </p>
      {leftOut ? (
        <div className="mt-4">
          <Inset>
            <p>
              <b>Left out.</b> {leftOut} Only what is settled is shown.
            </p>
          </Inset>
        </div>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-3">
        <LinkButton href={room}>{isTeam && !kept ? 'Open the slides' : 'Look at the slides'}</LinkButton>
        <SlideFile room={room} />
        {isTeam ? (
          <LinkButton href={`${room}/notes`} look="secondary">
            Presenter’s notes
          </LinkButton>
        ) : null}
      </p>
    </>
  );
}
