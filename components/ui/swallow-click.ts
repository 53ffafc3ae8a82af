/** The press that ends a drag is no click: opens nothing, ticks nothing. */
export function swallowClick(): void {
  const options = { capture: true, once: true };
  window.addEventListener('click', swallow, options);
  window.setTimeout(() => window.removeEventListener('click', swallow, options), 0);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
