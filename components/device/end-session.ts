/** What the application says when the session is over: no captive portal says it. */
export const signedOutMark = 'application/roundtable-signed-out+json';

/** Ends the session from the shell; false where the application could not be reached, and nothing has changed. */
export async function endSession(): Promise<boolean> {
  try {
    const answer = await fetch('/api/sign-out', {
      method: 'POST',
      headers: { accept: signedOutMark },
      redirect: 'error',
      signal: AbortSignal.timeout(8_000),
    });
    return answer.ok && (await answer.json()) === signedOutMark;
  } catch {
    return false;
  }
}
