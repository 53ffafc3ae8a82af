import type { NoteStory } from '../story-visit';
import { notesDayOneAfternoon } from './notes-day-1-afternoon';
import { notesDayOneMorning } from './notes-day-1-morning';
import { notesDayTwo } from './notes-day-2';
import { notesFromPapers } from './notes-from-papers';

/** No note names a speaker, and none can be traced to a post that one person holds. */
export const notes: readonly NoteStory[] = [
  ...notesFromPapers,
  ...notesDayOneMorning,
  ...notesDayOneAfternoon,
  ...notesDayTwo,
];
