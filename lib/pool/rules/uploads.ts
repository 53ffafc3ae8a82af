/** The instant before which a file of peers has had its time: a day. */
export function uploadsGoBefore(now: Date): Date {
  return new Date(now.getTime() - 86_400_000);
}
