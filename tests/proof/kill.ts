import type pg from 'pg';

/** Arms the named table, or disarms. */
export type Kill = (table: string | null) => Promise<void>;

/**
 * Gives the database a way to end a connection in the midst of a transaction, as a killed server would: while a table is
 * armed, a statement that adds rows to it is the connection's last.
 */
export async function prepareKills(client: Pick<pg.Client, 'query'>): Promise<Kill> {
  await client.query(`create table proof_armed ("table" text primary key)`);
  await client.query(`create function proof_kill() returns trigger language plpgsql security definer as $$ begin
    if exists (select from public.proof_armed where "table" = tg_table_name) then
      perform pg_terminate_backend(pg_backend_pid());
    end if; return null; end $$`);
  for (const table of killable)
    await client.query(
      `create trigger proof_kill after insert on "${table}" for each statement execute function proof_kill()`,
    );
  return async (table) => {
    await client.query('delete from proof_armed');
    if (table) await client.query('insert into proof_armed values ($1)', [table]);
  };
}

/** Where a transaction that keeps notes writes, from its first row to its last. */
export const killable = ['NoteOperation', 'Note', 'Event'] as const;
