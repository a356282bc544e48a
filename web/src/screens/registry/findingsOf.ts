import type { RegistryFinding, RegistryTable } from '../../api/registry'

/** Whether a finding is about a table; names of several are joined by `+`, margins follow a space. */
export function isAbout(finding: RegistryFinding, table: RegistryTable): boolean {
  const id = table.key.slice(table.key.indexOf(':') + 1)
  return finding.table
    .split('+')
    .some((name) => name === id || name === table.key || name.startsWith(`${id} `))
}

/** What a dimension is called; the keys of printed tables have words of their own. */
export function dimensionName(
  dimension: RegistryTable['dimensions'][number],
  names: Record<string, string>,
  told: (nb: string, en: string) => string,
): string {
  return names[dimension.key] ?? told(dimension.name.nb, dimension.name.en)
}
