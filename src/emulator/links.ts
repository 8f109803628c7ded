/** A link as Telegram keeps it, or what it says is wrong with it. */
export type Link = { readonly url: string } | { readonly problem: string }

/**
 * Telegram takes http, https, tg, ton and tonsite links; one without a protocol is http. A host needs a dot, so
 * `localhost` is refused, and `tel:` reads as a host with a bad port (td/utils/HttpUrl.cpp, LinkManager.cpp).
 */
export function checkLink(link: string): Link {
  const protocol = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase()
  if (protocol !== undefined && ['tg', 'ton', 'tonsite'].includes(protocol)) return { url: link }
  if (protocol !== undefined && protocol !== 'http' && protocol !== 'https') return { problem: 'Unsupported URL protocol' }
  const rest = protocol === undefined ? link : link.slice(protocol.length + 3)
  const host = /^[^/?#]*/.exec(rest)?.[0] ?? ''
  if (host === '') return { problem: 'URL host is empty' }
  const [name = '', port] = host.split(':')
  if (port !== undefined && !/^\d{1,5}$/.test(port)) return { problem: 'Wrong port number specified in the URL' }
  if (!/^[^\s.]+(\.[^\s.]+)+$/.test(name)) return { problem: 'Wrong HTTP URL' }
  const path = rest.slice(host.length)
  return { url: `${protocol ?? 'http'}://${host}${path.startsWith('/') ? '' : '/'}${path}` }
}

/** The person whom `tg://user?id=…` mentions. */
export function mentionedUser(link: string): number | undefined {
  const id = /^tg:\/\/user\?id=(\d+)$/i.exec(link)?.[1]
  return id === undefined ? undefined : Number(id)
}
