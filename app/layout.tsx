import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Roundtable', template: '%s – Roundtable' },
  description: 'Where co-operative councils review one another, from the first enquiry to what changed.',
  referrer: 'same-origin',
  icons: { icon: '/icon.svg', apple: '/icons/apple-180.png' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FDFDFB' },
    { media: '(prefers-color-scheme: dark)', color: '#11181F' },
  ],
};

// Each answer carries its own script nonce, so no page may be made in advance: the layouts beneath wait for the request.
// Only the shell of the days on site is made with the build, and its scripts are known by their hashes.
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
