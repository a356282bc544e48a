/** The search index: what it lacks, and making it anew. */
export const nb = {
  opening: 'Søkeindeksen åpnes; tallene er ikke fullstendige ennå.',
  lacks: (lacking: string, documents: string) =>
    `Indeksen mangler ${lacking} av ${documents}; tallene er ikke fullstendige ennå.`,
  rebuilt: 'Søkeindeksen er bygd på nytt.',
  failed:
    'Søkeindeksen kommer ikke etter; se om disken er full. Den prøver igjen av seg selv, og alt du har gjort, er lagret.',
  rebuild: 'Bygg søkeindeksen på nytt',
  rebuildAlso: 'indeks index reindex søk search',
}

export const en: typeof nb = {
  opening: 'The search index is being opened; the numbers are not complete yet.',
  lacks: (lacking, documents) =>
    `The index lacks ${lacking} of ${documents}; the numbers are not complete yet.`,
  rebuilt: 'The search index was built anew.',
  failed:
    'The search index cannot keep up; see whether the disk is full. It tries again by itself, and all you have done is stored.',
  rebuild: 'Build the search index anew',
  rebuildAlso: 'indeks index reindex søk search',
}
