import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  turbopack: { root: import.meta.dirname },
  // These load native or worker files by path, which a bundle would break.
  serverExternalPackages: ['@prisma/adapter-pg', '@prisma/client', '@react-pdf/renderer', 'pg', 'pg-boss'],
  images: { unoptimized: true },
};

export default config;
