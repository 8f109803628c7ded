import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { commandFor, END_TEXT, questionText } from './content.js'
import { CORES, FLAGS, freePort, launch, says } from './machine.js'

const file = (name) => fileURLToPath(new URL(`bots/${name}`, import.meta.url))
const OURS = fileURLToPath(new URL('../dist/main.js', import.meta.url))
export const TOKEN = '1000001:a-token-for-the-benchmark-only-not-real'
const SECRET = 'a secret of the benchmark, long enough'
const hasPtb = spawnSync('/usr/bin/python3', ['-W', 'ignore', '-c', 'import telegram; exit(telegram.__version__ != "13.15")']).status === 0

const peer = (program, env = {}) => ({ program, env: { ...env, TOKEN }, command: () => '/go', path: '/hook' })
const node = (name, env) => peer([process.execPath, file(name)], env)

/** Our own bot as `npm start` runs it, on the content with the benchmark's conversations. */
const ours = { ours: true, program: [process.execPath, ...FLAGS, OURS], env: {}, command: (questions) => `/${commandFor(questions)}`, path: '/hook' }

/** What walks through the conversation by webhook: name → how it is started. */
export const WEBHOOK = {
  'floor': node('floor.js'),
  'floor, webhook reply': node('floor.js', { REPLY: '1' }),
  'Yoldash': ours,
  'Telegraf wizard': node('telegraf.js'),
  'grammY session': node('grammy.js', { STATE: 'session' }),
  'grammY conversations': node('grammy.js', { STATE: 'conversations' }),
  ...(hasPtb && { 'python-telegram-bot 13.15': peer(['/usr/bin/python3', file('ptb.py')], { QUESTION_TEXT: questionText('{number}'), END_TEXT }) }),
}

/** The same by long polling. */
export const POLLING = {
  'floor': { ...WEBHOOK['floor'], mode: 'polling' },
  'Yoldash': ours,
  'Telegraf wizard': { ...WEBHOOK['Telegraf wizard'], mode: 'polling' },
  'grammY session, runner': { ...WEBHOOK['grammY session'], mode: 'polling-runner' },
  'grammY session': { ...WEBHOOK['grammY session'], mode: 'polling' },
  'grammY conversations, runner': { ...WEBHOOK['grammY conversations'], mode: 'polling-runner' },
  ...(hasPtb && { 'python-telegram-bot 13.15': { ...WEBHOOK['python-telegram-bot 13.15'], mode: 'polling' } }),
}

/** Starts one: with `polling`, or on a port of its own for the webhook. */
export async function startStack(stack, { api, redis, questions, polling, folder, flags = [] }) {
  const port = await freePort()
  const root = `http://127.0.0.1:${api}`
  const [program, ...args] = stack.program
  const main = args.pop()
  const env = stack.ours
    ? { BOT_TOKEN: TOKEN, BOT_API_ROOT: root, REDIS_URL: redis, SECRET, LOG_LEVEL: 'info', ...(!polling && { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: 'secret-of-the-webhook', PORT: String(port) }) }
    : { API_ROOT: root, REDIS_URL: redis, PORT: String(port), QUESTIONS: String(questions), MODE: polling ? stack.mode : 'webhook', ...stack.env }
  const child = launch(CORES.bot, [program, ...args, ...flags, main], { cwd: stack.ours ? folder : undefined, env: { PATH: process.env.PATH, ...env } })
  await says(child, 'ready')
  return { child, webhook: polling ? undefined : { port, path: '/hook', headers: { 'x-telegram-bot-api-secret-token': 'secret-of-the-webhook' } }, command: stack.command(questions) }
}
