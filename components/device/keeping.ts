/** Whether the browser keeps the data, as it answered; one that cannot be asked promises nothing. Null: not asked yet. */
export function promised(
  answer: boolean | null,
  storage: Partial<Pick<StorageManager, 'persist'>> | undefined,
): boolean | null {
  return storage?.persist ? answer : false;
}
