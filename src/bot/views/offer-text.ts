import { bySeverity } from '../../flow/end.ts'
import { questionsScreen } from '../../flow/copy.ts'
import { inPages, signPoint } from '../../flow/pages.ts'
import { weigh } from '../../flow/resolve.ts'
import type { Flow, Sign } from '../../flow/schema.ts'
import type { Finding, Reading } from '../../offer-text/find.ts'
import { escapeHtml, pageNumber, turnRow, type Translate, type View } from '../../view.ts'
import type { DirectoryTexts } from './directory.ts'
import { helpView } from './help.ts'

/** Asks whether a text is an offer to be looked at; a reply to it, so that the tap finds it again. Whoever wrote it may be in trouble. */
export function offeredView(t: Translate): View {
  return {
    text: t('offer-text-offered'),
    buttons: [[{ text: t('button-offer-text'), route: ['offer'] }], [{ text: t('button-need-help'), route: ['help'] }]],
    protect: 'always',
    reply: true,
    without: 'help',
  }
}

/** A long text with a word of trouble may be a story as well as an offer: help comes first, the check stands last. */
export function cryView(texts: DirectoryTexts): View {
  const help = helpView(texts)
  const offered = offeredView(texts.t)
  return { ...offered, text: `${help.text}\n\n${offered.text}`, buttons: [...help.buttons, ...offered.buttons.slice(0, 1)] }
}

/** What there is instead of a check when there is nothing to read: a picture, or a message that is gone. */
export function unreadView(flow: Flow, t: Translate, why: 'offer-text-picture' | 'offer-text-gone'): View {
  return { text: t(why), buttons: [[{ text: t('button-guided-check'), route: ['start', flow.id] }]], protect: 'always' }
}

/**
 * How an advertisement is weighed: by the thresholds of the guided check, but that words alone prove less than a person's answer. A single
 * critical sign may be a misreading, and says "check first"; with any second one it says "stop". Gives the id of the outcome, or `no-sign`.
 */
export function levelOf(flow: Flow, signs: readonly Sign[]): string {
  if (signs.length === 0) return 'no-sign'
  const weighed = signs.length > 1 ? signs : signs.map((sign) => (sign.level === 'critical' ? { ...sign, level: 'high' as const } : sign))
  return weigh(flow.outcomes, { signs: weighed, missing: 0, unsure: 0 })?.id ?? 'few-signs'
}

/** The signs that an advertisement shows, the gravest first, page by page: its words, why they matter, what to do; what it does not say; questions to copy. */
export function readingView(flow: Flow, reading: Reading, t: Translate, asked = 0): View {
  const signs = signsIn(flow, reading)
  const pages = [...inPages(blocks(flow, reading, signs, t)).map((text) => ({ text, buttons: [] })), ...questionsScreen(flow, signs, t)]
  const page = Math.min(asked, pages.length - 1)
  return {
    text: `${pages[page]?.text ?? ''}${pageNumber(t, page, pages.length)}`,
    buttons: [
      [{ text: t('button-whom-to-call'), route: ['help'] }],
      ...(pages[page]?.buttons ?? []),
      ...turnRow(t, page, pages.length, (there) => ({ route: ['offer', String(there)] })),
      [{ text: t('button-guided-check'), move: 'stay' }],
    ],
    protect: 'always',
  }
}

/** The signs of a reading that the guided check knows. */
export function signsIn(flow: Flow, { findings }: Reading): Sign[] {
  return bySeverity(findings.flatMap(({ sign }) => flow.signs.get(sign) ?? []))
}

function blocks(flow: Flow, { findings, silent }: Reading, signs: readonly Sign[], t: Translate): string[] {
  const missing = silent.map((it) => `• ${t(`offer-silent-${it}`)}`)
  return [
    `${t(`offer-text-${levelOf(flow, signs)}`)}\n\n<i>${t('offer-text-program')}</i>`,
    ...signs.map((sign) => signPoint(sign.id, t, wordsOf(findings, sign, t))),
    ...(missing.length > 0 ? [[t('offer-text-silent'), ...missing].join('\n')] : []),
  ]
}

function wordsOf(findings: readonly Finding[], sign: Sign, t: Translate): string | undefined {
  const words = findings.find((it) => it.sign === sign.id)?.words.map((it) => `<i>${escapeHtml(it)}</i>`)
  return words && words.length > 0 ? t('offer-text-words', { words: words.join(' · ') }) : undefined
}
