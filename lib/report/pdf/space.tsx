import { View } from '@react-pdf/renderer';

/** Room that may be cut at the foot of a page, which a margin may not: what follows then starts at the head. */
export function Space({ height }: { height: number }) {
  return height > 0 ? <View style={{ height }} /> : null;
}
