/**
 * Changes a query by changing one of its top clauses. Every other clause keeps the words it was
 * typed with; AND or OR stands between all of them afterwards, so that words which come to stand
 * beside each other never become a row.
 */
import type { Clause } from '../api/query'

export type Join = 'all' | 'any'

/** What a query is made of on its outermost level. */
export function topClauses(clause: Clause | null): Clause[] {
  if (!clause) return []
  return isGroup(clause) && !isEnclosed(clause) ? clause.parts : [clause]
}

export function joinOf(clause: Clause | null): Join {
  return clause?.kind === 'any' && !isEnclosed(clause) ? 'any' : 'all'
}

export function isGroup(clause: Clause): boolean {
  return clause.kind === 'any' || clause.kind === 'all'
}

/** Whether parentheses or NOT stand around it. */
export function isEnclosed(clause: Clause): boolean {
  return clause.start !== clause.innerStart || clause.end !== clause.innerEnd
}

export function textOf(query: string, clause: Clause): string {
  return query.slice(clause.start, clause.end)
}

/** Without NOT and parentheses. */
export function innerText(query: string, clause: Clause): string {
  return query.slice(clause.innerStart, clause.innerEnd)
}

/** The words that join, as the query already writes them, or else as the reader's language does. */
export interface Joints {
  and: string
  or: string
  not: string
}

const ENGLISH: Joints = { and: 'AND', or: 'OR', not: 'NOT' }
const NORWEGIAN: Joints = { and: 'OG', or: 'ELLER', not: 'IKKE' }

export function jointsOf(query: string, language: 'nb' | 'en'): Joints {
  const bare = query.replaceAll(/"[^"]*"|“[^”]*”|«[^»]*»/g, '')
  if (/(^|[\s(])(OG|ELLER|IKKE)(?=[\s(])/.test(bare)) return NORWEGIAN
  if (/(^|[\s(])(AND|OR|NOT)(?=[\s(])/.test(bare)) return ENGLISH
  return language === 'nb' ? NORWEGIAN : ENGLISH
}

/** A query under the hand of somebody who edits it by clauses. */
export interface Edited {
  query: string
  clause: Clause | null
  joints: Joints
}

/** The texts of the top clauses, fit to stand between `join`. */
function texts({ query, clause }: Edited, join: Join): string[] {
  return topClauses(clause).map((each) => fitted(textOf(query, each), each, join))
}

/** `a b` is in parentheses where it stands beside AND, and `a OR b`, too. */
function fitted(text: string, clause: Clause, join: Join): string {
  const isLoose = isGroup(clause) && !isEnclosed(clause)
  return isLoose && !(join === 'any' && clause.kind === 'all') ? `(${text})` : text
}

function joined(parts: readonly string[], join: Join, joints: Joints): string {
  return parts
    .filter((part) => part.trim() !== '')
    .join(` ${join === 'any' ? joints.or : joints.and} `)
}

/** @param text the clause's new text, fit to stand beside AND and OR; empty to remove it */
export function replaced(edited: Edited, at: number, text: string): string {
  const join = joinOf(edited.clause)
  const parts = texts(edited, join)
  parts[at] = text
  return joined(parts, join, edited.joints)
}

export function removed(edited: Edited, at: number): string {
  return unwrapped(replaced(edited, at, ''), edited, at)
}

/** What is left alone needs no parentheses, unless NOT stands before them. */
function unwrapped(text: string, { query, clause }: Edited, at: number): string {
  const left = topClauses(clause).filter((_, i) => i !== at)
  const only = left.length === 1 ? left[0] : undefined
  return only && isGroup(only) && !only.isNegated ? innerText(query, only) : text
}

/** Beside the others; alternatives are first put together. */
export function added(edited: Edited, text: string): string {
  const { query, clause, joints } = edited
  if (!clause) return text
  if (joinOf(clause) === 'any') return joined([`(${query.trim()})`, text], 'all', joints)
  return joined([...texts(edited, 'all'), text], 'all', joints)
}

/** All of them, or any. */
export function joinedBy(edited: Edited, join: Join): string {
  return joined(texts(edited, join), join, edited.joints)
}

/** A text with NOT before it, or without; what AND, OR or a relation joins is put in parentheses. */
export function denied(text: string, isNegated: boolean, isLoose: boolean, joints: Joints): string {
  const whole = isLoose ? `(${text})` : text
  return isNegated ? `${joints.not} ${whole}` : whole
}

/** The clause said, or denied, where it was not. */
export function turned(edited: Edited, at: number): string {
  const clause = topClauses(edited.clause)[at]
  if (!clause) return edited.query
  const inner = innerText(edited.query, clause)
  return replaced(edited, at, denied(inner, !clause.isNegated, isGroup(clause), edited.joints))
}
