/** Where numbers are from: the line that makes them again, and the state of the project. */
export const nb = {
  title: 'Slik lages tallene igjen',
  copy: 'Kopier linjen',
  copied: 'Kopiert.',
  state: (revision: string, codebook: string) =>
    `Prosjektets revisjon ${revision}. Kodebok: ${codebook || 'ingen navngitt versjon'}.`,
  where: 'Linjen kjøres i mappen der prosjektet ligger, når Sitat er lukket.',
  noLine: 'Det som er valgt av lesemerker, utsagn og retninger side om side, har ingen linje.',
}

export const en: typeof nb = {
  title: 'How to make these numbers again',
  copy: 'Copy the line',
  copied: 'Copied.',
  state: (revision, codebook) =>
    `Revision ${revision} of the project. Codebook: ${codebook || 'no named version'}.`,
  where: 'Run the line in the folder that the project lies in, when Sitat is closed.',
  noLine: 'What is chosen by reading marks, sayings and directions side by side has no line.',
}
