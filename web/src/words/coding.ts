/** The coding screen. */
export const nb = {
  title: 'Koding',
  start: {
    title: 'Ingen tekst å kode ennå',
    text: 'Her leser du et intervju eller en tråd og koder det du finner. Hent inn en tekst først.',
    button: 'Til dokumentene',
  },
}

export const en: typeof nb = {
  title: 'Coding',
  start: {
    title: 'No text to code yet',
    text: 'Here you read an interview or a thread and code what you find. Import a text first.',
    button: 'To the documents',
  },
}
