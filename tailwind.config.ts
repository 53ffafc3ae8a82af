import type { Config } from 'tailwindcss';
import type { PluginAPI } from 'tailwindcss/plugin';
import { principleSigns } from './lib/method/principle-signs';

/** Every colour of the interface, for light and for dark; what each is for stands in the style guide's words. */
export const colourTokens = {
  paper: { light: '#FDFDFB', dark: '#11181F' },
  sheet: { light: '#FFFFFF', dark: '#192229' },
  wash: { light: '#F1F2ED', dark: '#1F2930' },
  ink: { light: '#15202B', dark: '#EEF1EE' },
  soft: { light: '#4B5661', dark: '#B4BEC5' },
  rule: { light: '#D6D9D3', dark: '#34404A' },
  edge: { light: '#6F7A84', dark: '#84919B' },
  mid: { light: '#8C959C', dark: '#5F6B75' },
  slab: { light: '#15202B', dark: '#35434E' },
  'on-slab': { light: '#FDFDFB', dark: '#EEF1EE' },
  accent: { light: '#0B5C74', dark: '#7FD0E3' },
  'accent-deep': { light: '#07475A', dark: '#A9E1EE' },
  'accent-wash': { light: '#E2EFF2', dark: '#12343F' },
  'on-accent': { light: '#FFFFFF', dark: '#0A1A20' },
  warn: { light: '#8A4A00', dark: '#FFC46B' },
  'warn-wash': { light: '#FFF2D9', dark: '#372A12' },
  error: { light: '#B3141E', dark: '#FF9C98' },
  'error-wash': { light: '#FCEBEA', dark: '#3A1B1D' },
  ok: { light: '#1C6B3C', dark: '#86D6A1' },
  'ok-wash': { light: '#E6F3EA', dark: '#15301F' },
  sun: { light: '#FFC72C', dark: '#FFC72C' },
} as const;

type Ground = 'light' | 'dark';

function variables(ground: Ground): Record<string, string> {
  const tokens = Object.entries(colourTokens).map(([name, colour]) => [`--${name}`, colour[ground]]);
  const principles = principleSigns.map((sign) => [`--principle-${cssName(sign.key)}`, sign[ground]]);
  return Object.fromEntries([...tokens, ...principles]);
}

function cssName(key: string): string {
  return key.replaceAll('_', '-');
}

const named = (names: string[]) => Object.fromEntries(names.map((name) => [name, `var(--${name})`]));

export default {
  content: ['./app/**/*.tsx', './components/**/*.{ts,tsx}'],
  theme: {
    colors: {
      inherit: 'inherit',
      current: 'currentColor',
      transparent: 'transparent',
      ...named(Object.keys(colourTokens)),
      principle: Object.fromEntries(
        principleSigns.map(({ key }) => [cssName(key), `var(--principle-${cssName(key)})`]),
      ),
    },
    fontFamily: {
      sans: ['var(--font-latin-ext)', 'var(--font-latin)', 'Verdana', 'sans-serif'],
      italic: ['var(--font-latin-italic)', 'Verdana', 'sans-serif'],
    },
    fontSize: {
      display: ['3.625rem', '1.02'],
      h1: ['2.75rem', '1.06'],
      'h1-phone': ['2.0625rem', '1.06'],
      title: ['1.6875rem', '1.2'],
      h2: ['1.375rem', '1.25'],
      'lede-lg': ['1.25rem', '1.45'],
      lede: ['1.1875rem', '1.45'],
      body: ['1.0625rem', '1.5'],
      small: ['0.9375rem', '1.45'],
      block: ['0.84375rem', '1.3'],
    },
    borderRadius: { none: '0', control: '2px', full: '9999px' },
    boxShadow: { none: 'none' },
    extend: {
      screens: { sm: '30rem', md: '43.75rem', lg: '68.75rem' },
      maxWidth: { measure: '42em', page: '80rem' },
      transitionDuration: { DEFAULT: '120ms' },
      transitionTimingFunction: { DEFAULT: 'ease-out' },
    },
  },
  plugins: [
    ({ addBase }: PluginAPI) =>
      addBase({
        ':root': { 'color-scheme': 'light', ...variables('light') },
        '@media screen and (prefers-color-scheme: dark)': {
          ':root:not([data-theme="light"])': { 'color-scheme': 'dark', ...variables('dark') },
        },
        '@media screen': { '[data-theme="dark"]': { 'color-scheme': 'dark', ...variables('dark') } },
      }),
  ],
} satisfies Config;
