import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { TagWord } from '@/components/ui/tag-word';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantWords } from '@/lib/platform/date-words';
import type { PointAnswer, PointKind } from '@/lib/platform/prisma/enums';
import type { SectionKey } from '@/lib/report/content';
import {
  answerLabels,
  pointKindLabels,
  reportFieldLabels,
  reportWords,
  sectionLabels,
} from '@/lib/report/words';

interface Point {
  id: string;
  number: number;
  section: string;
  passage: string;
  kind: PointKind;
  text: string;
  evidence: string;
  raisedBy: string;
  raisedAt: Date;
  answer: PointAnswer | null;
  reason: string | null;
  answered: { by: string; at: Date } | null;
  version: number;
}

interface Props {
  reference: string;
  points: readonly Point[];
  /** Only for those who answer. */
  action: FormAction | null;
}

/** The points that the council has raised, each with its answer or the box for it. */
export function PointList({ reference, points, action }: Props) {
  if (points.length === 0)
    return (
      <Section title="Points" wide>
        <p className="max-w-measure text-soft">
          No point has been raised. A point is a slip, a fact beneath a finding, or something left out; each
          is answered with a reason.
        </p>
      </Section>
    );
  return points.map((point) => (
    <PointSection key={point.id} reference={reference} point={point} action={action} />
  ));
}

function PointSection({ reference, point, action }: Omit<Props, 'points'> & { point: Point }) {
  return (
    <Section
      id={`point-${point.number}`}
      title={`Point ${point.number}`}
      lede={isSection(point.section) ? sectionLabels[point.section] : null}
    >
      <p className="text-small text-soft">
        <TagWord>{pointKindLabels[point.kind]}</TagWord>, raised by {point.raisedBy},{' '}
        {instantWords(point.raisedAt)}
      </p>
      <Inset>
        <q>{point.passage}</q>
      </Inset>
      <p className="max-w-measure whitespace-pre-line">{point.text}</p>
      {point.evidence ? <p className="mt-1 text-small text-soft">Seen in: {point.evidence}</p> : null}
      {point.answer ? <Answer point={point} answer={point.answer} /> : null}
      {action ? <AnswerForm reference={reference} point={point} action={action} /> : null}
      {!point.answer && !action ? <p className="mt-3 text-soft">The team has not answered yet.</p> : null}
    </Section>
  );
}

function Answer({ point, answer }: { point: Point; answer: PointAnswer }) {
  return (
    <div className="mt-4 max-w-measure">
      <p>
        <strong>{answerLabels[answer]}.</strong> <span className="whitespace-pre-line">{point.reason}</span>
      </p>
      {point.answered ? (
        <p className="text-small text-soft">
          {point.answered.by}, {instantWords(point.answered.at)}
        </p>
      ) : null}
    </div>
  );
}

function AnswerForm({ reference, point, action }: { reference: string; point: Point; action: FormAction }) {
  const form = (
    <Form
      action={action}
      submit={point.answer ? 'Change the answer' : 'Answer the point'}
      look="secondary"
      labels={reportFieldLabels}
      className="mt-4"
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={point.id} />
      <input type="hidden" name="version" value={point.version} />
      <RadioGroup
        name="answer"
        legend={`Answer to point ${point.number}`}
        inline
        options={[
          { value: 'accepted', label: 'Accept' },
          { value: 'declined', label: 'Decline' },
        ]}
        {...(point.answer ? { defaultValue: point.answer } : {})}
      />
      <TextareaField
        name="reason"
        label="Reason"
        rows={3}
        maxLength={4000}
        defaultValue={point.reason ?? ''}
        whoSees={reportWords.pointSees}
      />
    </Form>
  );
  if (!point.answer) return form;
  return (
    <Disclosure summary="Change this answer" className="mt-3">
      {form}
    </Disclosure>
  );
}

const isSection = (key: string): key is SectionKey => key in sectionLabels;
