/**
 * Deletes raw notes whose time is up before anybody is served: a database brought back from a back-up may still hold
 * what had been deleted since.
 */
export async function deleteWhatIsDue(env: NodeJS.ProcessEnv): Promise<void> {
  // The application reads its settings from the process's environment, once.
  Object.assign(process.env, env);
  const { purgeRawNotes } = await import('@/lib/retention/jobs');
  const { closeDatabase } = await import('@/lib/platform/database');
  try {
    const gone = await purgeRawNotes();
    if (gone > 0)
      console.log(`Deleted ${gone === 1 ? 'a raw note' : `${gone} raw notes`} whose time was up.`);
  } finally {
    await closeDatabase();
  }
}
