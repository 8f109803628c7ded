import { bundle } from './build.js'

// With a token: the bot itself. Without: the same bot on the emulator, with a chat page in the browser.
process.setSourceMapsEnabled(true)
await bundle()
await import(process.env.BOT_TOKEN?.trim() ? '../dist/main.js' : '../dist/try.js')
