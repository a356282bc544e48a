/** A request whose body is told of while it is on its way: `fetch` does not tell. */

/** @param share of the body that has been sent, 0 to 1 */
export type Sent = (share: number) => void

/** As `fetch`; rejects with a `TypeError` when nobody answers. */
export function watchedFetch(path: string, init: RequestInit, onsent: Sent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(init.method ?? 'GET', path)
    for (const [name, value] of new Headers(init.headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onsent(loaded / total)
    }
    request.onload = () => resolve(responseOf(request))
    request.onerror = () => reject(new TypeError('nobody answers'))
    request.send(init.body as XMLHttpRequestBodyInit | null)
  })
}

function responseOf(request: XMLHttpRequest): Response {
  const type = request.getResponseHeader('Content-Type') ?? 'application/json'
  return new Response(request.status === 204 ? null : request.responseText, {
    status: request.status,
    headers: { 'Content-Type': type },
  })
}
