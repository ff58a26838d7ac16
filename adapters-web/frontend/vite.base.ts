import vue from '@vitejs/plugin-vue';
import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** What both front ends share: output folder, browsers, and nothing that the content security policy forbids. */
export function frontEnd(name: 'hall' | 'console', browsers: string[], plugins: Plugin[] = []): UserConfig {
  const out = resolve(import.meta.dirname, process.env.UI_OUT ?? '../target/static');
  return {
    base: `/${name}/`,
    plugins: [vue(), ...plugins],
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
