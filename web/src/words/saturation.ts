/** Curves of saturation. */
export const nb = {
  lead: 'Hvor mange nye koder hver ny respondent ga. Kurven måler ikke kvalitet.',
  by: 'En kurve for hver',
  everybodyOnly: 'alle sammen',
  base: 'De første',
  run: 'Løp på',
  atMost: 'Lite nytt, %',
  wrongNumber: (most: string) => `Et helt tall fra 1 til ${most}`,
  wrongPercent: 'Et helt tall fra 0 til 100',
  groups: 'Grupper',
  group: (name: string, people: string) => `${name} (${people})`,
  title: (group: string) => `Koder funnet: ${group}`,
  everybody: 'Alle',
  xAxis: 'Respondenter',
  yAxis: 'Ulike koder funnet',
  heard: 'I den rekkefølgen de ble hørt',
  usual: 'Gjennomsnitt av tilfeldige rekkefølger',
  band: '95 % av de tilfeldige rekkefølgene',
  others: 'De andre gruppene, gjennomsnitt',
  chart: (group: string, codes: string, people: string) =>
    `Linjediagram for ${group}: ${codes} koder etter ${people} respondenter. Tallene står i tabellen ved siden av.`,
  found: (found: string, codes: string, people: string) =>
    `${people} respondenter er hørt. Hos dem er ${found} av ${codes} koder funnet.`,
  inBase: (base: string, found: string) => `De ${base} første ga ${found} koder.`,
  reached: (from: string, to: string, fresh: string, percent: string) =>
    `Løpet fra respondent ${from} til ${to} ga ${fresh} nye, ${percent} av dem. Det er det første med så lite nytt.`,
  notation: (at: string, run: string) => `I artikler skrives det gjerne ${at}+${run}.`,
  notReached: (percent: string) => `Ikke noe løp ga så lite som ${percent} nytt.`,
  tooFew: (needed: string) =>
    `Det trengs minst ${needed} respondenter for et løp etter grunnlaget.`,
  emptyBase: 'Grunnlaget ga ingen koder, så det er ikke noe å måle løpene mot.',
  orders: (reached: string, orders: string) =>
    `I ${reached} av ${orders} tilfeldige rekkefølger kom et slikt løp.`,
  between: (middle: string, least: string, most: string) =>
    `I den midterste av dem kom det etter ${middle} respondenter, i 95 % av dem etter ${least} til ${most}.`,
  withheld: 'Grupper som ikke vises for seg',
  small: (name: string, n: string) => `${name}: færre enn ${n} respondenter`,
  beside: (name: string) => `${name}: ellers kunne en liten gruppe regnes ut`,
  nobody: 'Ingen er hørt',
  nobodyText:
    'Kurven trenger respondenter som snakker i et dokument. Knytt talere til respondenter, eller fjern søket som velger dem ut.',
  after: 'Respondent',
  fresh: 'Nye koder',
  foundHead: 'Funnet',
  runHead: 'Nye i løpet',
  usualHead: 'Tilfeldig rekkefølge',
  usualCell: (mean: string, least: string, most: string) => `${mean} (${least}–${most})`,
  runCell: (fresh: string, percent: string) => `${fresh} (${percent})`,
  little: 'lite nytt',
  notes: 'Merknader',
  noteUnit:
    'Enhet: respondenter, i rekkefølgen til dokumentene de først snakker i. En kode telles der den er satt, ikke også for koden over den.',
  noteMeasure: (base: string, run: string, percent: string) =>
    `Mål: nye koder i et løp på ${run} mot kodene i grunnlaget på ${base}; lite nytt er høyst ${percent} (Guest, Namey og Chen 2020).`,
  noteOrders: (orders: string, seed: string) =>
    `${orders} tilfeldige rekkefølger av de samme respondentene, frø ${seed}. En annen rekkefølge gir et annet svar.`,
  noteMeaning:
    'Kurven beskriver denne kodeboka og disse menneskene. At den flater ut, viser ikke at nok er spurt.',
  noteProtection: (n: string) => `Grupper under ${n} respondenter vises ikke for seg.`,
  noteOff: 'Beskyttelsen er slått av. Ikke gi dette videre.',
}

export const en: typeof nb = {
  lead: 'How many new codes each further respondent brought. It measures no quality.',
  by: 'A curve for each',
  everybodyOnly: 'everybody together',
  base: 'The first',
  run: 'Runs of',
  atMost: 'Little new, %',
  wrongNumber: (most) => `A whole number from 1 to ${most}`,
  wrongPercent: 'A whole number from 0 to 100',
  groups: 'Groups',
  group: (name, people) => `${name} (${people})`,
  title: (group) => `Codes found: ${group}`,
  everybody: 'Everybody',
  xAxis: 'Respondents',
  yAxis: 'Different codes found',
  heard: 'In the order they were heard',
  usual: 'Mean of random orders',
  band: '95% of the random orders',
  others: 'The other groups, mean',
  chart: (group, codes, people) =>
    `Line chart of ${group}: ${codes} codes after ${people} respondents. The numbers stand in the table beside it.`,
  found: (found, codes, people) =>
    `${people} respondents are heard. With them ${found} of ${codes} codes are found.`,
  inBase: (base, found) => `The first ${base} brought ${found} codes.`,
  reached: (from, to, fresh, percent) =>
    `The run of respondents ${from} to ${to} brought ${fresh} new, ${percent} of those. It is the first with so little new.`,
  notation: (at, run) => `Papers often write it ${at}+${run}.`,
  notReached: (percent) => `No run brought as little as ${percent} new.`,
  tooFew: (needed) => `A run after the base takes at least ${needed} respondents.`,
  emptyBase: 'The base brought no codes, so there is nothing to hold the runs against.',
  orders: (reached, orders) => `In ${reached} of ${orders} random orders there was such a run.`,
  between: (middle, least, most) =>
    `In the middle one of them it came after ${middle} respondents, in 95% of them after ${least} to ${most}.`,
  withheld: 'Groups not shown by themselves',
  small: (name, n) => `${name}: fewer than ${n} respondents`,
  beside: (name) => `${name}: or a small group could be worked out`,
  nobody: 'Nobody is heard',
  nobodyText:
    'The curve needs respondents who speak in a document. Link speakers to respondents, or drop the query that selects them.',
  after: 'Respondent',
  fresh: 'New codes',
  foundHead: 'Found',
  runHead: 'New in the run',
  usualHead: 'Random order',
  usualCell: (mean, least, most) => `${mean} (${least}–${most})`,
  runCell: (fresh, percent) => `${fresh} (${percent})`,
  little: 'little new',
  notes: 'Notes',
  noteUnit:
    'Unit: respondents, in the order of the documents they first speak in. A code counts where it is set, not for the code above it too.',
  noteMeasure: (base, run, percent) =>
    `Measure: new codes in a run of ${run} against the codes in the base of ${base}; little new is at most ${percent} (Guest, Namey and Chen 2020).`,
  noteOrders: (orders, seed) =>
    `${orders} random orders of the same respondents, seed ${seed}. Another order gives another answer.`,
  noteMeaning:
    'The curve describes this codebook and these people. That it levels off does not show that enough was asked.',
  noteProtection: (n) => `Groups under ${n} respondents are not shown by themselves.`,
  noteOff: 'Protection is switched off. Do not hand this on.',
}
