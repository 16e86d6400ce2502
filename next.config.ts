import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/app/_i18n/request.ts');

/** What every answer carries, files and API included; the policy for scripts and styles is made in src/proxy.ts. */
const headers = [
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'microphone=(self), camera=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` type-checks everything; a first `npm start` need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Native modules, and packages that look for their own files at run time.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@socket.io/postgres-adapter',
    '@socket.io/redis-streams-adapter',
    'bullmq',
    'ioredis',
    'pg',
    'pino',
    'pino-pretty',
    'socket.io',
    'twilio',
  ],
  headers: async () => [{ source: '/:path*', headers }],
};

export default withNextIntl(config);
