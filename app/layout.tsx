import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { fontVariables } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Roundtable', template: '%s – Roundtable' },
  description: 'Where co-operative councils review one another, from the first enquiry to what changed.',
  referrer: 'same-origin',
  icons: { icon: '/icon.svg' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FDFDFB' },
    { media: '(prefers-color-scheme: dark)', color: '#11181F' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Each answer carries its own script nonce, so no page may be made in advance.
  await connection();
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>{children}</body>
    </html>
  );
}
