import { readFileSync } from 'node:fs'
import { build, stop } from 'esbuild'
import { parse } from 'yaml'

/**
 * How long the check of an advertisement takes, with the real words: `node bench/offer-text.js`. Goals: 4,096 characters of ordinary text
 * under 5 ms, 20 KB of hostile text under 20 ms, each the median of many.
 */
await build({
  stdin: { contents: "export * from './src/offer-text/find.ts'\nexport * from './src/content/offer-text.ts'", resolveDir: '.' },
  outfile: 'dist/bench-offer-text.js',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
})
await stop()
const { readOfferText, findRedFlags } = await import('../dist/bench-offer-text.js')

const start = performance.now()
const { offerText } = readOfferText('.', undefined)
const read = performance.now()
const patterns = offerText.patterns()
console.log(`read and checked in ${(read - start).toFixed(0)} ms; compiled on first use in ${(performance.now() - read).toFixed(0)} ms`)

const ads = ['ru', 'en', 'ky', 'tk'].flatMap((language) => parse(readFileSync(`test/offers/${language}/seen.yaml`, 'utf8')).map(({ text }) => text))
const repeated = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
// The words that stand in most lists.
const starts = [...patterns.lexicon.words].toSorted(([, a], [, b]) => b.lists.length - a.lists.length).map(([word]) => word)
// The words by which most phrases are looked at.
const { byRarest } = patterns.index
const looks = ({ lists }) => lists.reduce((sum, list) => sum + (byRarest[list]?.patterns.length ?? 0), 0)
const rarest = [...patterns.lexicon.words].toSorted(([, a], [, b]) => looks(b) - looks(a)).map(([word]) => word)
const TEXTS = {
  'ordinary, 4,096 characters': repeated(ads.join('\n\n'), 4_096),
  'one word of many patterns, 20 KB': repeated(`${starts[0]} `, 20_000),
  'twenty such words, 20 KB': repeated(`${starts.slice(0, 20).join(' ')} `, 20_000),
  'the rarest word of many patterns, each a sentence, 20 KB': repeated(`${rarest[0]}! `, 20_000),
  'letters apart, 20 KB': repeated('п а с п о р т ', 20_000),
  'letters cut by marks, 20 KB': repeated(`п${'\u{301}'.repeat(50)}`, 20_000),
  'digits and dots, 20 KB': repeated('1.2-3,4 567 890 ', 20_000),
  'pieces without end, 20 KB': repeated('пас.порт-за.бе.рём🔥', 20_000),
  'quotes, 20 KB': repeated('«Ак Жол ', 20_000),
  'pluses, 20 KB': repeated('+1 (2) ', 20_000),
  'words of a phrase with four gaps, glued by digits': `${['sam', 's', 'ofitser', 'ne'].map((word) => repeated(`${word}123`, 1_020)).join('')}. obsai`,
  'one long word, 20 KB': 'а'.repeat(20_000),
}

const ROUNDS = 200
for (const [name, text] of Object.entries(TEXTS)) {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = performance.now()
    findRedFlags(text, patterns)
    return performance.now() - before
  })
  const sorted = times.toSorted((a, b) => a - b)
  // The first ones find code that has not been compiled yet.
  console.log(`${name}: first ${times[0].toFixed(1)} ms, fastest ${sorted[0].toFixed(2)} ms, median ${sorted[ROUNDS / 2].toFixed(2)} ms, slowest but ten ${sorted[ROUNDS - 11].toFixed(2)} ms`)
}
