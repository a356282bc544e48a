/** Fetches a file of the server as a link would: the page stays, and is not asked whether it may go. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}

const DRAWN = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size']

/** Saves a drawing as it looks now: what its style sheets say is written into it. */
export function saveDrawing(drawing: SVGSVGElement, name: string): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const originals = drawing.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, at) => {
    const original = originals[at]
    if (!original) return
    const look = getComputedStyle(original)
    for (const property of DRAWN) element.setAttribute(property, look.getPropertyValue(property))
    element.setAttribute('font-family', 'sans-serif')
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const text = new XMLSerializer().serializeToString(copy)
  saveFile(new Blob([text], { type: 'image/svg+xml' }), name)
}

/** Saves what is here already, because it was made here or looked at first. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
