'use server';

import { serverAction } from '@/lib/platform/server-action';
import { takeRepair as takeRepairCommand } from '@/lib/timetable/commands/take-repair';

export const takeRepair = serverAction(takeRepairCommand, { to: '/reviews/:reference/timetable' });
