import { createHash } from 'node:crypto'
import { ErrorReply } from 'redis'
import type { RedisLink } from './redis-link.ts'

/** Runs a Lua script with these arguments. */
export type RunScript = (source: string, args: readonly string[]) => Promise<unknown>

/** Scripts over a link. Sent by their hash, which is a hundredth of their text; whole to a Redis that does not know them yet. */
export function createRunScript(run: RedisLink['run']): RunScript {
  const hashes = new Map<string, string>()

  function hashOf(source: string): string {
    const hash = hashes.get(source) ?? createHash('sha1').update(source).digest('hex')
    hashes.set(source, hash)
    return hash
  }

  return (source, args) =>
    run(async (redis) => {
      const options = { arguments: [...args] }
      try {
        return await redis.evalSha(hashOf(source), options)
      } catch (error) {
        if (error instanceof ErrorReply && error.message.startsWith('NOSCRIPT')) return redis.eval(source, options)
        throw error
      }
    })
}

/** A reply that is a list of texts. */
export function texts(reply: unknown): readonly string[] {
  return Array.isArray(reply) ? reply.map(String) : []
}
