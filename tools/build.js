import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

/**
 * Bundles our own code into `dist/`; packages stay where npm put them. It takes a fraction of a second, so it runs at every start.
 * Content and the emulator's page are not bundled: they are read from their folders.
 */
export async function bundle() {
  await build({
    entryPoints: ['src/main.ts', 'src/try.ts', 'src/audit.ts', 'src/held.ts', 'src/restored.ts', 'src/content/tool.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'error',
  })
  // Its helper process would stay as long as we do.
  await stop()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
