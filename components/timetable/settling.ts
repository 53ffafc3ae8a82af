import type { FormAction } from '@/components/ui/form';
import type { Fix } from '@/lib/timetable/rules/fixes';

/** What somebody who works on the timetable can do about a concern; left out for who only reads. */
export interface Settling {
  reference: string;
  fixes: ReadonlyMap<string, readonly Fix[]>;
  /** The versions that the page shows, by session. */
  versions: ReadonlyMap<string, number>;
  actions: {
    moveSession: FormAction;
    setGoers: FormAction;
    keepConcern: FormAction;
    reopenConcern: FormAction;
  };
}
