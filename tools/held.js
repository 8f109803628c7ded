import { bundle } from './build.js'

process.setSourceMapsEnabled(true)
await bundle()
await import('../dist/held.js')
