/**
 * London time, counted from the day of seeding or, with `visitDay`, from the visit's first day (which is 1).
 * Texts may hold `{visit}` for the dates on site, `{day:-30}` for a date and `{visitDay:3}` for a weekday of the visit;
 * the seed writes them out.
 */
export type When = { day: number; at: string } | { visitDay: number; at: string };
