import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Table } from '@/components/ui/table';
import { TagWord } from '@/components/ui/tag-word';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { instantWords } from '@/lib/platform/date-words';

interface SessionListProps {
  sessions: readonly { id: string; device: string; startedAt: Date; isThisOne: boolean }[];
  end: FormAction;
}

/** Where a person is signed in; each session but the present one can be ended from here. */
export function SessionList({ sessions, end }: SessionListProps) {
  return (
    <Form action={end}>
      <Table
        caption="Where you are signed in"
        captionHidden
        stack
        columns={[
          { key: 'device', label: 'Browser' },
          { key: 'started', label: 'Signed in' },
          { key: 'end', label: 'End it', hidden: true },
        ]}
        rows={sessions.map(({ id, device, startedAt, isThisOne }) => ({
          id,
          cells: {
            device,
            started: instantWords(startedAt),
            end: isThisOne ? <TagWord>This browser, now</TagWord> : <EndButton id={id} device={device} />,
          },
        }))}
      />
    </Form>
  );
}

function EndButton({ id, device }: { id: string; device: string }) {
  return (
    <Button name="session" value={id} look="secondary" small>
      End<VisuallyHidden> the session of {device}</VisuallyHidden>
    </Button>
  );
}
