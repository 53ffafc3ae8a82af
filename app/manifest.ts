import type { MetadataRoute } from 'next';

/** What a phone keeps on its first screen: it opens on the days on site. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/on-site',
    name: 'Roundtable on site',
    short_name: 'Roundtable',
    description: 'Notes of a peer review, kept on this device until they are sent.',
    lang: 'en-GB',
    start_url: '/on-site',
    scope: '/',
    display: 'standalone',
    background_color: '#FDFDFB',
    theme_color: '#15202B',
    icons: [
      { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
