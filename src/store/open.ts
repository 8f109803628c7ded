import type { Store } from './store.ts'

/** Opens the store the configuration asks for; only the driver of that one is loaded. */
export async function openStore({ redisUrl, dataDir }: { readonly redisUrl?: string | undefined; readonly dataDir: string }): Promise<Store> {
  if (redisUrl !== undefined) return (await import('./redis.ts')).openRedis(redisUrl)
  return (await import('./level.ts')).openLevel(dataDir)
}
