import type { NoteStory } from '../story-visit';
import { notesDayOne } from './notes-day-1';
import { notesDayTwo } from './notes-day-2';
import { notesDayThree } from './notes-day-3';
import { notesDayFour } from './notes-day-4';
import { notesFromPapers } from './notes-from-papers';

/** No note names a speaker, and none can be traced to a post that one person holds. */
export const notes: readonly NoteStory[] = [
  ...notesFromPapers,
  ...notesDayOne,
  ...notesDayTwo,
  ...notesDayThree,
  ...notesDayFour,
];
