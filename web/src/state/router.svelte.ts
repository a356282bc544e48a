/**
 * Where we are, kept in the address: path, query and fragment. Screens read `router` and write with
 * `go` (a new place: Back returns here) or `setQuery` (the same place in another state).
 */
import { routeOf, type Route } from './routes'

class Router {
  path = $state(location.pathname)
  query = $state.raw(new URLSearchParams(location.search))
  hash = $state(location.hash)
  readonly route: Route = $derived(routeOf(this.path))

  /** One parameter of the address, or what stands for its absence. */
  param(name: string, otherwise = ''): string {
    return this.query.get(name) ?? otherwise
  }

  /** Reads the address bar again. */
  sync(): void {
    this.path = location.pathname
    this.query = new URLSearchParams(location.search)
    this.hash = location.hash
  }
}

export const router = new Router()

export function go(address: string, how: { replace?: boolean } = {}): void {
  const target = new URL(address, location.href)
  const same = target.href === location.href
  if (how.replace || same) history.replaceState(null, '', target)
  else history.pushState(null, '', target)
  router.sync()
}

/** Changes some parameters and keeps the others; an empty one leaves the address. */
export function setQuery(
  changes: Record<string, string | number | boolean | null>,
  how: { push?: boolean } = {},
): void {
  const query = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name)
    else query.set(name, String(value))
  }
  const text = query.toString()
  go(`${location.pathname}${text ? `?${text}` : ''}${location.hash}`, { replace: !how.push })
}

/** Follows the browser's Back and Forward, and every ordinary link within the app. */
export function startRouter(): () => void {
  const back = () => router.sync()
  window.addEventListener('popstate', back)
  document.addEventListener('click', follow)
  return () => {
    window.removeEventListener('popstate', back)
    document.removeEventListener('click', follow)
  }
}

function follow(event: MouseEvent): void {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || modified) return
  const link = (event.target as Element | null)?.closest?.('a[href]')
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return
  if (link.origin !== location.origin || link.pathname.startsWith('/api/')) return
  if (link.hash && link.pathname === location.pathname && link.search === location.search) return
  event.preventDefault()
  go(link.href)
}
