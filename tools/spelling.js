import { build, stop } from 'esbuild'

await build({ entryPoints: ['test/spelling/report.ts'], outdir: 'dist/spelling', bundle: true, packages: 'external', platform: 'node', target: 'node20', format: 'esm', logLevel: 'error' })
await stop()
await import('../dist/spelling/report.js')
