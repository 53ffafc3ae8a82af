/** The group under which a councillor counts for balance: Labour and Co-operative councillors are Labour. */
export function balanceGroup(group: string | null): string | null {
  const name = group?.trim();
  if (!name) return null;
  return /^(?:labour\s*(?:and|&|\/)\s*co-?op(?:erative)?|welsh labour|scottish labour)(?:\s+party)?$/i.test(
    name,
  )
    ? 'Labour'
    : name;
}
