'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { ToolDialog } from '@/components/ui/tool-dialog';
import type { BoardFinding, BoardNote } from '@/lib/findings/board';
import { drawingWords } from '@/lib/findings/drawing-labels';
import { findingKindLabels, findingWords } from '@/lib/findings/labels';
import { newId } from '@/lib/platform/ids';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';
import type { Tool } from './board';
import type { MergeWanted, SplitWanted } from './board-actions';

interface DrawMenuProps {
  tool: Extract<Tool, { kind: 'draw' }>;
  findings: readonly BoardFinding[];
  onChoose: (finding: string) => void;
  onClose: () => void;
}

/** The findings by area, to draw notes into one by choosing instead of dragging; a number typed leads to its finding. */
export function DrawMenu({ tool: { hold, as, from }, findings, onChoose, onClose }: DrawMenuProps) {
  const title = as === 'against' ? 'Says otherwise on' : hold.from ? 'Move to' : 'Add to';
  const [block] = useState<RefObject<HTMLElement>>({ current: from });
  // As it was opened: a list that others move while somebody chooses from it is chosen from wrongly.
  const [sections] = useState(() => [
    ...sectionsOf(findings.filter(({ id }) => id !== hold.from)),
    ...(as === 'supporting' && !hold.from ? [newSection] : []),
  ]);
  const menu = useRef<HTMLDivElement>(null);
  // A button pressed by keyboard clicks without a pointer, which react-aria takes for a screen reader's and may not follow.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      menu.current?.querySelector<HTMLElement>('[data-focused]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Popover
      aria-label={title}
      triggerRef={block}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom start"
      offset={4}
    >
      <Menu
        ref={menu}
        aria-label={title}
        autoFocus="first"
        className="max-h-[70vh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto border-[1.5px] border-ink bg-sheet py-1 text-body outline-none"
        onAction={(key) => onChoose(String(key))}
        onClose={onClose}
      >
        {sections}
      </Menu>
    </Popover>
  );
}

function sectionsOf(findings: readonly BoardFinding[]) {
  return areaKeys.flatMap((area) => {
    const own = findings.filter((finding) => finding.area === area);
    return own.length === 0
      ? []
      : [
          <MenuSection key={area}>
            <Header className="px-3 pt-3 pb-1 text-small text-soft">{areaLabels[area]}</Header>
            {own.map(({ id, number, statement }) => (
              <MenuItem key={id} id={id} textValue={`${number} ${statement}`} className={itemLook}>
                <span className="grid grid-cols-[2.25rem_minmax(0,1fr)]">
                  <span className="text-soft tabular">{number}</span>
                  <span className="line-clamp-2">{statement}</span>
                </span>
              </MenuItem>
            ))}
          </MenuSection>,
        ];
  });
}

const itemLook =
  'flex min-h-11 cursor-pointer items-center px-3 py-1.5 outline-none data-[focused]:bg-accent-wash data-[focused]:underline';

const newSection = (
  <MenuSection key="new">
    <Header className="sr-only">Or</Header>
    <MenuItem id="new" textValue="A new finding" className={`${itemLook} border-t border-rule`}>
      A new finding
    </MenuItem>
  </MenuSection>
);

interface SplitDialogProps {
  finding: BoardFinding | undefined;
  notes: readonly BoardNote[];
  onSplit: (wanted: SplitWanted, from: BoardFinding) => void;
  onClose: () => void;
}

/** What the notes that are split off say together. */
export function SplitDialog({ finding, notes, onSplit, onClose }: SplitDialogProps) {
  const [problem, say] = useState('');
  if (!finding) return null;
  function read(form: FormData) {
    if (!finding) return;
    const statement = String(form.get('statement') ?? '').trim();
    const kind = kinds.find(({ value }) => value === form.get('kind'))?.value;
    const area = areaKeys.find((each) => each === form.get('area'));
    if (!statement) return say(drawingWords.sentenceMissing);
    if (!(kind && area)) return say(drawingWords.kindMissing);
    const ids = notes.map(({ id }) => id);
    onSplit({ into: newId(), version: finding.version, notes: ids, statement, kind, area }, finding);
  }
  return (
    <ToolDialog
      title={`Split ${drawingWords.notes(notes.length)} off finding ${finding.number}`}
      submit="Split them off"
      problem={problem}
      onSubmit={read}
      onClose={onClose}
    >
      <ul className="mb-4 max-h-40 overflow-y-auto border-y border-rule text-small">
        {notes.map(({ id, text }) => (
          <li key={id} className="py-2">
            {text}
          </li>
        ))}
      </ul>
      <Field
        name="statement"
        label="The new finding in one sentence"
        maxLength={400}
        whoSees={findingWords.team}
      />
      <div className="grid gap-x-8 md:grid-cols-2">
        <RadioGroup name="kind" legend="Kind" options={kinds} defaultValue={finding.kind} />
        <RadioGroup
          name="area"
          legend="Area of focus"
          options={areaKeys.map((value) => ({ value, label: areaLabels[value] }))}
          defaultValue={finding.area}
        />
      </div>
    </ToolDialog>
  );
}

const kinds = [
  { value: 'strength', label: findingKindLabels.strength },
  { value: 'development', label: findingKindLabels.development },
  { value: 'good_practice', label: findingKindLabels.good_practice },
] as const;

interface MergeDialogProps {
  finding: BoardFinding | undefined;
  others: readonly BoardFinding[];
  onMerge: (wanted: MergeWanted, words: string) => void;
  onClose: () => void;
}

/** Into which finding this one goes, and what both say together. */
export function MergeDialog({ finding, others, onMerge, onClose }: MergeDialogProps) {
  const near = others.find(({ area }) => area === finding?.area) ?? others[0];
  const [chosen, choose] = useState(near?.id ?? '');
  const [problem, say] = useState('');
  const into = others.find(({ id }) => id === chosen);
  if (!(finding && into)) return null;
  function read(form: FormData) {
    if (!(finding && into)) return;
    const statement = String(form.get('statement') ?? '').trim();
    if (!statement) return say(drawingWords.sentenceMissing);
    const versions = { version: finding.version, intoVersion: into.version };
    const words = drawingWords.merged(finding.number, into.number);
    onMerge({ id: finding.id, into: into.id, ...versions, statement }, words);
  }
  return (
    <ToolDialog
      title={`Merge finding ${finding.number} into another`}
      submit={`Merge ${finding.number} into ${into.number}`}
      problem={problem}
      onSubmit={read}
      onClose={onClose}
    >
      <p className="mb-4 border-l-[6px] border-rule pl-4">
        <span className="text-soft tabular">{finding.number}</span> {finding.statement}
      </p>
      <div onChange={(event) => choose(selectedIn(event.target) ?? chosen)}>
        <SelectField
          name="into"
          label="Goes into"
          hint={`Its notes go along. Number ${finding.number} is not given again.`}
          width="full"
          options={others.map(({ id, number, statement }) => ({
            value: id,
            label: `${number}. ${statement}`,
          }))}
          defaultValue={into.id}
        />
      </div>
      <TextareaField
        key={into.id}
        name="statement"
        label="What both say, in one sentence"
        hint="Every peer is asked again."
        rows={3}
        maxLength={400}
        defaultValue={into.statement}
        whoSees={findingWords.team}
      />
    </ToolDialog>
  );
}

function selectedIn(target: EventTarget): string | null {
  return target instanceof HTMLSelectElement ? target.value : null;
}
