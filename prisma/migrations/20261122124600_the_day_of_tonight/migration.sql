-- A note that is for tonight's meeting is for that of one day.
ALTER TABLE "Note" ADD COLUMN     "tonightOn" DATE;

-- The owner reads confidential rows for this one task, as row-level security demands of everybody.
SELECT set_config('app.task', 'migration', false);
UPDATE "Note" SET "tonightOn" = ("sharedAt" AT TIME ZONE 'Europe/London')::date WHERE tonight AND "sharedAt" IS NOT NULL;
SELECT set_config('app.task', '', false);
