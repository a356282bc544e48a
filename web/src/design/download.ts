/** Fetches a file of the server as a link would: the page stays, and is not asked whether it may go. */
export function download(address: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
