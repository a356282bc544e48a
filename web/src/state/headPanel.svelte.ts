/** What stands open between the head of a text and the text: one thing at a time. */
export type HeadPanel = 'filter' | 'look' | 'facts'

class OpenPanel {
  open = $state<HeadPanel | null>(null)

  toggle(what: HeadPanel): void {
    this.open = this.open === what ? null : what
  }

  close(): void {
    this.open = null
  }
}

export const headPanel = new OpenPanel()
