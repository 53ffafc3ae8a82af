/** Text as it may be printed: one kind of line end, no control, zero-width or direction characters, no lone surrogates. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(unprintable, '')
    .normalize('NFC');
}

/** The same on one line, with single spaces: for titles, labels and table cells. */
export function plainLine(text: string): string {
  return plainText(text)
    .replace(/[ \n]+/gu, ' ')
    .trim();
}

/** Every character that has no mark of its own on paper; the new line stays. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;
