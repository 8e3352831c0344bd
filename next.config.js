/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The press compresses once and keeps; Next only renders.
  compress: false,
  // Every agent gets all metadata inside <head>, never streamed after it.
  htmlLimitedBots: /.*/,
  // The press puts addresses right in one hop; Next must not add a second.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  generateBuildId: () => process.env.BUILD_ID ?? null,
  serverExternalPackages: ['pg', 'sharp', 'exifreader', 's3mini', '@prisma/client', '@prisma/adapter-pg'],
  // A sitemap speaks for addresses beside and below its own: its parts stand at the root too, by names no folder can have.
  rewrites: async () => ({
    beforeFiles: [{ source: '/sitemap-:shard([a-z0-9-]+).xml', destination: '/sitemaps/:shard' }],
  }),
  devIndicators: false,
};
