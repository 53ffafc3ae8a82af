import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Device } from '@/lib/devices/device';
import { cutOffWords, keepsWords, unsentWords } from '@/lib/devices/labels';
import { instantWords } from '@/lib/platform/date-words';

interface DeviceRowProps {
  device: Device;
  cutOff: FormAction;
  /** The review of which somebody cuts it off; left out for one’s own. */
  reference?: string;
}

/** A device that keeps notes: when it was heard of last, what was only there, and the press that cuts it off. */
export function DeviceRow({ device, cutOff, reference }: DeviceRowProps) {
  const gone = cutOffWords(device);
  const lastSeen = instantWords(device.lastSeenAt);
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className="font-bold">{device.words}</p>
        <p className="text-small text-soft">Last contact {lastSeen}.</p>
        <p className={`text-small ${device.unsent > 0 ? 'text-warn' : 'text-soft'}`}>{unsentWords(device)}</p>
        {gone ? (
          <p className="mt-1 text-small font-bold">{gone}</p>
        ) : (
          <p className="text-small text-soft">{keepsWords(device)}</p>
        )}
      </div>
      {gone ? null : (
        <div>
          <Form
            action={cutOff}
            secondary={
              <SubmitButton look="warn" small>
                Cut off<VisuallyHidden>{` ${device.words}, last contact ${lastSeen}`}</VisuallyHidden>
              </SubmitButton>
            }
          >
            {reference ? <input type="hidden" name="reference" value={reference} /> : null}
            <input type="hidden" name="device" value={device.id} />
          </Form>
        </div>
      )}
    </li>
  );
}
