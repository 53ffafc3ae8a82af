/** An address as somebody types it. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
