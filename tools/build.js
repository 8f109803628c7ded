import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'

/**
 * Bundles our own code into `dist/`; packages stay where npm put them. It takes a fraction of a second, so it runs at every start.
 * Content and the emulator's page are not bundled: they are read from their folders.
 */
export async function bundle() {
  await build({
    entryPoints: ['src/main.ts', 'src/try.ts', 'src/audit.ts', 'src/held.ts', 'src/restored.ts', 'src/content/reader.ts', 'src/content/tool.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    define: { BUILD_ID: JSON.stringify(buildId()) },
    logLevel: 'error',
  })
  // Its helper process would stay as long as we do.
  await stop()
}

/** Names the code by what it is made of: our sources and the versions of the packages. */
function buildId() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'))
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  for (const path of sources.toSorted()) hash.update(path).update(readFileSync(join('src', path)))
  return hash.digest('hex').slice(0, 16)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
