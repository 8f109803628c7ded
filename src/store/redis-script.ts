import type { RedisLink } from './redis-link.ts'

/** Runs a Lua script with these arguments. */
export type RunScript = (source: string, args: readonly string[]) => Promise<unknown>

/** Scripts over a link. Redis keeps what it has compiled, and the scripts are few. */
export function createRunScript(run: RedisLink['run']): RunScript {
  return (source, args) => run((redis) => redis.eval(source, { arguments: [...args] }))
}

/** A reply that is a list of texts. */
export function texts(reply: unknown): readonly string[] {
  return Array.isArray(reply) ? reply.map(String) : []
}
