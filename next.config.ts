import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import type { NextConfig } from "next";

/**
 * The names by which this machine is opened in development. Next knows "localhost" and the one it listens at; a page opened by another
 * (127.0.0.1, with HOST=0.0.0.0) hears nothing of changes and reloads itself for ever.
 */
function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.map(({ address, family }) => (family === "IPv6" ? `[${address}]` : address));
}

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Compressed once and kept, together with each page's content security policy, by scripts/serve.mjs.
  compress: false,
  // The server layer tags what it sends, once for each page that is kept.
  generateEtags: false,
  poweredByHeader: false,
  cacheHandler: resolve("lib/page-store/store.mjs"),
  cacheMaxMemorySize: 0,
  serverExternalPackages: [
    "@aws-sdk/client-s3",
    "graphile-worker",
    "heic-decode",
    "@node-rs/argon2",
    "sharp",
    "pg",
    "nodemailer",
    // its dictionaries would be in memory once for pages and once for the rest
    "pinyin-pro",
  ],
  // Explore's root is a kept page for everybody but those who are signed in: theirs is rendered for them, under the same
  // address. (scripts/serve/kept-pages.mjs lets them through to here.)
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/:locale(en|zh)/explore",
        has: [{ type: "cookie", key: "signed-in", value: "1" }],
        destination: "/:locale/explore/mine",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  // Messages are compiled as the product is built, and what says them need not read them.
  turbopack: {
    rules: {
      "**/lib/language/messages/**/*.json": {
        loaders: [resolve("scripts/lib/compiled-messages.mjs")],
        as: "*.js",
      },
    },
    resolveAlias: {
      "use-intl/format-message": "./lib/language/say.ts",
      // lib/query-compiler.ts says why; a test compares.
      "@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs": "./lib/query-compiler.ts",
    },
  },
  images: { unoptimized: true },
  devIndicators: false,
  allowedDevOrigins: process.env.NODE_ENV === "development" ? ownAddresses() : [],
  // Without JavaScript, photos arrive with the composer's form; with it each goes to /api/uploads/resumable.
  experimental: { serverActions: { bodySizeLimit: "64mb" } },
};

export default config;
