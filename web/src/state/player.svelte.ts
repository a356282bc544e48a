/** The sound of the open document: what is played, where it is, and what is being said. */
import { recordingAddress } from '../api/recordings'
import type { OpenDocument } from '../api/types'
import type { Span } from '../text/spans'
import { Timeline } from '../text/timeline'
import { preferences } from './preferences.svelte'

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const

/** How far back one goes to hear something again. */
export const BACK_MILLIS = 5000

class Player {
  /** Of the sound, as far as the browser knows; 0 before it does. */
  duration = $state(0)
  now = $state(0)
  playing = $state(false)
  /** The browser cannot play the file, or the file is gone. */
  failed = $state(false)
  /** Has been played since it was opened: what is said is worth marking. */
  #begun = $state(false)
  #document = $state.raw<OpenDocument | null>(null)
  #address = ''
  #sound: HTMLAudioElement | null = null

  readonly #times = $derived(new Timeline(this.#document?.times ?? []))
  readonly isOpen = $derived(this.#address !== '' && !!this.#document?.recording)

  /** What is being said; nothing before the first word, or when the text has no times. */
  readonly said: Span | null = $derived(
    this.#begun ? this.#times.saidAt(this.now, this.#document?.text.length ?? 0) : null,
  )

  /** Makes a document's sound the one that is played; goes on if it is the same. */
  open(document: OpenDocument): void {
    const { recording } = document
    const address = recording && !recording.missing ? recordingAddress(document.id, recording) : ''
    if (address !== this.#address) this.close()
    this.#document = document
    if (address !== '' && !this.#sound) this.#begin(address)
  }

  close(): void {
    const sound = this.#sound
    this.#sound = null
    this.#address = ''
    this.#document = null
    this.playing = this.failed = this.#begun = false
    this.now = this.duration = 0
    if (!sound) return
    sound.pause()
    sound.removeAttribute('src')
    sound.load()
  }

  timeAt(offset: number): number | null {
    return this.#times.timeAt(offset)
  }

  toggle(): void {
    const sound = this.#sound
    if (!sound) return
    if (sound.paused) void this.#play(sound)
    else sound.pause()
  }

  /** Plays from when a place in the text was said. */
  playFrom(offset: number): boolean {
    const time = this.timeAt(offset)
    if (time === null || !this.#sound) return false
    this.seek(time)
    void this.#play(this.#sound)
    return true
  }

  seek(millis: number): void {
    if (!this.#sound) return
    const latest = this.duration || Number.POSITIVE_INFINITY
    this.now = Math.min(latest, Math.max(0, millis))
    this.#sound.currentTime = this.now / 1000
    this.#begun = true
  }

  back(): void {
    this.seek(this.now - BACK_MILLIS)
  }

  setRate(rate: number): void {
    preferences.listening.rate = rate
    if (this.#sound) this.#sound.playbackRate = rate
  }

  async #play(sound: HTMLAudioElement): Promise<void> {
    this.#begun = true
    try {
      await sound.play()
    } catch (e) {
      // To pause before it has begun is no failure.
      if (e instanceof DOMException && e.name === 'AbortError') return
      if (sound === this.#sound) this.failed = true
    }
  }

  #begin(address: string): void {
    const sound = new Audio()
    this.#sound = sound
    this.#address = address
    sound.preload = 'metadata'
    const mine = (deed: () => void) => () => sound === this.#sound && deed()
    const look = mine(() => (this.now = sound.currentTime * 1000))
    sound.addEventListener('timeupdate', look)
    sound.addEventListener('seeked', look)
    sound.addEventListener(
      'play',
      mine(() => (this.playing = true)),
    )
    sound.addEventListener(
      'pause',
      mine(() => (this.playing = false)),
    )
    sound.addEventListener(
      'ended',
      mine(() => (this.playing = false)),
    )
    sound.addEventListener(
      'error',
      mine(() => (this.failed = true)),
    )
    sound.addEventListener(
      'loadedmetadata',
      mine(() => {
        this.duration = Number.isFinite(sound.duration) ? sound.duration * 1000 : 0
        sound.playbackRate = preferences.listening.rate
      }),
    )
    sound.src = address
  }
}

export const player = new Player()
