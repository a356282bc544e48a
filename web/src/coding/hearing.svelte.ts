/** The recording and the text: what is said is marked and followed, a time that is pressed is played. */
import { untrack } from 'svelte'
import { desk } from '../state/desk.svelte'
import { player } from '../state/player.svelte'
import { preferences } from '../state/preferences.svelte'
import { pieces, type Span } from '../text/spans'

/** For a component that shows the text of the desk, while it does. */
export function followSaid(bring: (span: Span) => void): void {
  const said = $derived(wordsSaid())
  const turn = $derived(said ? desk.reading.turnAt(said.start) : -1)
  $effect(() => {
    const box = desk.view?.paragraphs[turn]?.element.parentElement
    box?.classList.add('said')
    return () => box?.classList.remove('said')
  })
  $effect(() => {
    if (!said || !player.playing || !preferences.listening.follows) return
    const { start } = said
    untrack(() => bring({ start, end: start + 1 }))
  })
}

/** Those of what is being said that are words of a turn, and not its label. */
function wordsSaid(): Span | null {
  const turns = desk.document?.turns ?? []
  return (player.said && pieces(turns, player.said)[0]) ?? null
}

/** A time in the margin plays from there. */
export function hearing(text: HTMLElement): () => void {
  text.addEventListener('click', onclick)
  return () => text.removeEventListener('click', onclick)
}

function onclick(event: MouseEvent): void {
  const box = (event.target as Element).closest('button.time')?.closest('.turn')
  const index = box?.querySelector<HTMLElement>('[data-turn]')?.dataset.turn
  const turn = desk.document?.turns[Number(index)]
  if (turn) player.playFrom(turn.start)
}
