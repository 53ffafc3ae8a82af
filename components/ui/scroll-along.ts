/** Scrolls the page when something is dragged to its upper or lower edge. */
export function scrollAlong(y: number): void {
  if (y < edge) window.scrollBy(0, -stride);
  else if (y > window.innerHeight - edge) window.scrollBy(0, stride);
}

const edge = 70;
const stride = 14;
