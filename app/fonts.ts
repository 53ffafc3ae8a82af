import localFont from 'next/font/local';

const latin = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  style: 'normal',
  variable: '--font-latin',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

const latinItalic = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-latin-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
});

// Ŵ and ŷ live in this file. It is named first in the family list, before any fallback font that also has them;
// its range keeps it from being fetched where no such letter stands.
const latinExtended = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-latin-ext',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0',
    },
  ],
});

export const fontVariables = `${latin.variable} ${latinItalic.variable} ${latinExtended.variable}`;
