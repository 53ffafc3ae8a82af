import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  turbopack: { root: import.meta.dirname },
  // These load native or worker files by path, which a bundle would break.
  serverExternalPackages: [
    '@prisma/adapter-pg',
    '@prisma/client',
    '@react-pdf/layout',
    '@react-pdf/render',
    '@react-pdf/renderer',
    'pdfkit',
    'pg',
    'pg-boss',
  ],
  images: { unoptimized: true },
  // `npm run check` runs the compiler over everything; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A paper of the host may have 20 MB; a form carries a little beside it. The proxy cuts bodies at a limit of its own.
    serverActions: { bodySizeLimit: '21mb' },
    proxyClientMaxBodySize: '22mb',
    // The shell of the days on site is served as it was built, script for script.
    isrFlushToDisk: false,
  },
};

export default config;
