/** Fields that write on a thing others may write on, too. */
import type { Attachment } from 'svelte/attachments'
import { holdSeen, letGoOfSeen, pathOf } from '../api/seen'
import { people } from '../state/people.svelte'

/** What is sent as one leaves a field still counts from when one came to it, in ms. */
const AFTERWARDS = 3_000

/** While the focus is inside, the others are told; what they change meanwhile is not overwritten. */
export function writesOn(thing: string): Attachment<HTMLElement> {
  const path = pathOf(thing)
  return (element) => {
    let leaving: ReturnType<typeof setTimeout> | undefined
    const begin = () => {
      clearTimeout(leaving)
      holdSeen(path)
      people.write(thing)
    }
    const come = (event: FocusEvent) => {
      if ((event.target as Element).matches('input, textarea')) begin()
    }
    const leave = (event?: FocusEvent) => {
      if (event && element.contains(event.relatedTarget as Node | null)) return
      people.write(null)
      clearTimeout(leaving)
      leaving = setTimeout(() => letGoOfSeen(path), AFTERWARDS)
    }
    if (element.contains(document.activeElement)) begin()
    element.addEventListener('focusin', come)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('focusin', come)
      element.removeEventListener('focusout', leave)
      leave()
    }
  }
}
