import vue from '@vitejs/plugin-vue';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin, UserConfig } from 'vite';

/** Compressed once and as well as it goes, instead of for every visitor: the server sends these files. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir }) {
    const assets = join(dir!, 'assets');
    for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
      const content = readFileSync(join(assets, file));
      if (content.length < 1000) continue;
      writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content));
    }
  },
};

/** What both front ends share: output folder, browsers, and nothing that the content security policy forbids. */
export function frontEnd(name: 'hall' | 'console', browsers: string[], plugins: Plugin[] = []): UserConfig {
  const out = resolve(import.meta.dirname, process.env.UI_OUT ?? '../target/static');
  return {
    base: `/${name}/`,
    plugins: [vue(), compressed, ...plugins],
    build: {
      outDir: resolve(out, name),
      emptyOutDir: true,
      target: browsers,
      cssTarget: browsers,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    server: { proxy: { '/api': 'http://localhost:8080' } },
  };
}
