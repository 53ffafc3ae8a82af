import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse } from '@/lib/platform/refusal';
import { levelLabels } from '@/lib/timetable/labels/concerns';
import { timetableRules } from '@/lib/timetable/rule-table';
import { setRuleLevelsInput } from '@/lib/timetable/schema/settling';

/** Says how much each rule weighs on this review; only what was changed on the page is kept. */
export const setRuleLevels = defineCommand({
  about: 'review',
  permission: 'timetable.edit',
  event: 'timetable.rules_set',
  input: setRuleLevelsInput,
  async run({ db, review, input }) {
    const rows = await db.timetableRuleLevel.findMany({ where: { reviewId: review.id } });
    const present = new Map(rows.map(({ rule, level }) => [rule, level]));
    const changes = [...input.levels].flatMap(([rule, level]) => {
      const { usual, name } = timetableRules[rule];
      const is = present.get(rule) ?? usual;
      const was = input.were.get(rule) ?? is;
      if (level === was || level === is) return [];
      if (is !== was) refuse({ reason: 'out_of_date', current: { [name]: levelLabels[is] } });
      return [{ rule, level, usual }];
    });
    if (changes.length === 0) return unchanged();
    for (const { rule, level, usual } of changes) {
      const reviewId_rule = { reviewId: review.id, rule };
      if (level === usual) await db.timetableRuleLevel.deleteMany({ where: reviewId_rule });
      else
        await db.timetableRuleLevel.upsert({
          where: { reviewId_rule },
          create: { ...reviewId_rule, level },
          update: { level },
        });
    }
    return happened({ rules: changes.map(({ rule }) => rule) });
  },
});
