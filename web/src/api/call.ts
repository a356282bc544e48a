/** One call to the server: JSON in, JSON out, one error type. */

import { isLeaving } from './leaving'
import { hasGivenWay, oursStands, SEEN_HEADER, seenOf, wrote, type Change } from './seen'
import { watchedFetch, type Sent } from './watched'

/** What the server refused, in its own words; `status` 0 means it did not answer at all. */
export class ApiError extends Error {
  readonly status: number
  readonly kind: string
  readonly field: string | null
  readonly messageNb: string | null
  readonly position: number | null
  /** All the server said. */
  readonly body: object

  constructor(status: number, body: ErrorBody) {
    super(body.message ?? `HTTP ${status}`)
    this.name = 'ApiError'
    this.status = status
    this.kind = body.error ?? 'unknown'
    this.field = body.field ?? null
    this.messageNb = body.messageNb ?? null
    this.position = body.position ?? null
    this.body = body
  }
}

/** Whether the server waits for the index, and would answer soon. */
export function isBehind(error: unknown): boolean {
  return error instanceof ApiError && error.status === 409 && error.field === 'index'
}

/** Whether what was asked for is not there. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404
}

/** Whether nobody answered, and somebody may answer soon. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && error.status === 0
}

interface ErrorBody {
  error?: string
  field?: string | null
  message?: string
  messageNb?: string | null
  position?: number | null
  /** Of a change that would have overwritten somebody else's. */
  revision?: number
  changes?: Change[]
  now?: Record<string, string>
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type QueryValue = string | number | boolean | null | undefined

let csrf = ''

/** Remembers the token that every changing call carries. */
export function useCsrf(token: string): void {
  csrf = token
}

/** `path?a=1&b=2`; absent and empty values are left out. */
export function address(path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') pairs.set(name, String(value))
  }
  const text = pairs.toString()
  return text ? `${path}?${text}` : path
}

export function get<T>(
  path: string,
  query: Record<string, QueryValue> = {},
  signal?: AbortSignal,
  more: Record<string, string> = {},
): Promise<T> {
  const asked = { method: 'GET' as const, path: address(path, query), body: undefined }
  return once<T>({ ...asked, signal, seen: 0, more })
}

export function call<T>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<T> {
  const changes = method !== 'GET' && method !== 'POST'
  // What was given up before has nothing to do with this.
  if (changes) hasGivenWay(path)
  return once<T>({ method, path, body, signal, seen: changes ? seenOf(path) : 0, more: {} })
}

/** A file as the body, as it comes from the disk. */
export function sendFile<T>(path: string, file: Blob, more: Record<string, string>): Promise<T> {
  return once<T>({ method: 'PUT', path, body: file, signal: undefined, seen: 0, more })
}

/** A form of files; `onsent` is told how much of it has been sent. */
export function upload<T>(path: string, body: FormData, onsent: Sent): Promise<T> {
  return once<T>({ method: 'POST', path, body, signal: undefined, seen: 0, more: {}, onsent })
}

interface Asked {
  method: Method
  path: string
  body: unknown
  signal: AbortSignal | undefined
  /** The revision up to which what is to be changed has been seen; 0 if that does not matter. */
  seen: number
  /** Further headers. */
  more: Record<string, string>
  onsent?: Sent
}

async function once<T>(asked: Asked): Promise<T> {
  const { method, path, body, signal, seen, more, onsent } = asked
  const init: RequestInit = {
    method,
    headers: { ...headers(method, body, seen), ...more },
    body: asBody(body),
    signal: signal ?? null,
    // What the page sends as it goes away must outlive it; browsers carry little that way.
    keepalive: method !== 'GET' && isLeaving(),
  }
  const response = await send(path, init, onsent)
  if (!response.ok) return await refused<T>(asked, response)
  const revision = response.headers.get('Sitat-Revision')
  if (response.status === 204) {
    const known = revision ? Number(revision) : undefined
    wrote(path, known)
    return (known === undefined ? undefined : { revision: known }) as T
  }
  const text = await response.text()
  const answer = (text ? JSON.parse(text) : undefined) as T
  if (seen > 0) wrote(path, (answer as { revision?: number } | undefined)?.revision)
  return answer
}

async function refused<T>(asked: Asked, response: Response): Promise<T> {
  const body = await errorBody(response)
  const error = new ApiError(response.status, body)
  if (error.kind === 'csrf' && (await renewed())) return once<T>(asked)
  if (error.kind === 'changed_meanwhile' && body.changes) {
    const { revision = 0, changes, now } = body
    const collision = { revision, changes, sent: asked.body, ...(now && { now }) }
    if (await oursStands(asked.path, collision)) return once<T>({ ...asked, seen: revision })
  }
  throw error
}

/** A server that was started anew has a new token; answers whether there is one. */
async function renewed(): Promise<boolean> {
  const before = csrf
  const session = await get<{ csrf: string }>('/api/session')
  csrf = session.csrf
  return csrf !== before
}

async function send(path: string, init: RequestInit, onsent?: Sent): Promise<Response> {
  try {
    if (onsent) return await watchedFetch(path, init, onsent)
    return await fetch(path, { ...init, credentials: 'same-origin' })
  } catch (e) {
    if (e instanceof DOMException && e.name === 'AbortError') throw e
    throw new ApiError(0, { error: 'offline', message: 'The server does not answer.' })
  }
}

function headers(method: Method, body: unknown, seen: number): Record<string, string> {
  const result: Record<string, string> = { Accept: 'application/json' }
  if (method !== 'GET') result['X-CSRF-Token'] = csrf
  if (seen > 0) result[SEEN_HEADER] = String(seen)
  if (body !== undefined && !(body instanceof FormData) && !(body instanceof Blob)) {
    result['Content-Type'] = 'application/json'
  }
  return result
}

function asBody(body: unknown): BodyInit | null {
  if (body === undefined) return null
  return body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body)
}

async function errorBody(response: Response): Promise<ErrorBody> {
  try {
    return (await response.json()) as ErrorBody
  } catch {
    return {}
  }
}
