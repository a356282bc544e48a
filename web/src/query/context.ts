/**
 * What may stand where the caret is: the part of a query that is being written there. A guess from what stands before
 * it, for suggestions only; what a query says is for the server to tell (`/api/query/structure`).
 */

export type Context =
  /** A word, a name, or what joins; `after` says whether something stands before that it can join. */
  | { where: 'operand'; after: boolean }
  /** A value of a field or a variable. */
  | { where: 'value'; field: string; isExact: boolean }
  /** What is asked of a coding, in brackets after its code. */
  | { where: 'coding' }
  | { where: 'codingValue'; field: string }
  /** The name of a unit; after SAME a respondent is one. */
  | { where: 'unit'; after: 'within' | 'same' | 'tag' }
  /** What is asked of a word, in brackets. */
  | { where: 'attribute' }
  | { where: 'attributeValue'; attribute: string }
  /** Inside a phrase or an expression nobody can know what comes. */
  | { where: 'nothing' }

export interface Place {
  context: Context
  /** What has been typed of it, without quotation marks. */
  typed: string
  /** From where to where it stands; what is taken stands there instead. */
  from: number
  to: number
}

interface Frame {
  kind: 'top' | 'list' | 'coding' | 'tests'
  /** Of a list: what its values are of. */
  field: string
  after: boolean
  unit: '' | 'within' | 'same'
}

const CLOSING: Record<string, string> = { '"': '"', '“': '”', '”': '”', '«': '»' }
const JOINTS = /^(AND|OR|NOT|OG|ELLER|IKKE)$/u
const WITHIN = /^(WITHIN|INNENFOR|within|innenfor)$/u
const SAME = /^(SAME|SAMME)$/u
const RELATIONS =
  /^(CONTAINING|INNEHOLDER|containing|inneholder|OVERLAPS|OVERLAPPER|(NEAR|NÆR|BEFORE|FØR|AFTER|ETTER)(\/\w*)?)$/u
const UNIT =
  /^(sentence|setning|paragraph|avsnitt|turn|replikk|document|dokument|thread|tråd|interview|intervju|respondent)$/iu
const FIELD = /^("[^"]*"|[^\s"“«:=<>!()[\]{}|]+)(:|!=|<=|>=|=|<|>)(=?)(.*)$/su
const ENDS = /[\s()[\]{}|,&]/u

const frame = (kind: Frame['kind'], field = ''): Frame => ({ kind, field, after: false, unit: '' })

/** Reads what stands before the caret, as far as it can be read. */
export function placeAt(query: string, caret: number): Place {
  const stack: Frame[] = [frame('top')]
  const top = () => stack.at(-1) ?? frame('top')
  let from = 0
  let words: string[] = []
  let at = 0

  function end(upTo: number) {
    const token = query.slice(from, upTo)
    if (token) {
      note(top(), token)
      words.push(token)
    }
  }

  while (at < caret) {
    const sign = query[at] ?? ''
    const closing = CLOSING[sign]
    const isExpression = sign === '/' && (at === from || /[=]$/.test(query.slice(from, at)))
    if (closing || isExpression) {
      const close = closeOf(query, at, closing ?? '/')
      if (close < 0 || close >= caret) return inside(query, { from, at, caret, top: top() })
      at = close + 1
      continue
    }
    if (!ENDS.test(sign) || isPart(top(), sign)) {
      at++
      continue
    }
    end(at)
    if (sign === '(') open(stack, words, query.slice(from, at))
    else if (sign === '[')
      stack.push(frame(isCode(query.slice(from, at), words) ? 'coding' : 'tests'))
    else if ((sign === ')' || sign === ']') && stack.length > 1) {
      stack.pop()
      top().after = true
      top().unit = ''
    } else if (sign === '|') top().after = false
    if (sign === '(' || sign === '[') words = []
    at++
    from = at
  }
  return placed(query, { from, caret, top: top() })
}

/** A comma or & ends a thing in brackets only. */
function isPart(top: Frame, sign: string): boolean {
  return (sign === ',' || sign === '&') && top.kind === 'top'
}

function closeOf(query: string, at: number, closing: string): number {
  if (closing !== '/') return query.indexOf(closing, at + 1)
  for (let i = at + 1; i < query.length; i++) {
    if (query[i] === '\\') i++
    else if (query[i] === '/') return i
  }
  return -1
}

function note(top: Frame, token: string): void {
  if (top.kind !== 'top') return
  if (JOINTS.test(token) || RELATIONS.test(token)) {
    top.after = false
    top.unit = ''
  } else if (WITHIN.test(token) && top.after) {
    top.after = false
    top.unit = 'within'
  } else if (SAME.test(token)) {
    top.after = false
    top.unit = 'same'
  } else if (top.unit && UNIT.test(token)) {
    top.after = top.unit === 'within'
    top.unit = ''
  } else {
    top.after = true
    top.unit = ''
  }
}

/** `code:SOS[`, or `code in (…)[`. */
function isCode(token: string, words: readonly string[]): boolean {
  if (/^(code|kode)[:=]/iu.test(token)) return true
  return token === '' && /^(code|kode)$/iu.test(words.at(-1) ?? '')
}

/** A parenthesis after `name in` holds values. */
function open(stack: Frame[], words: readonly string[], token: string): void {
  const isList = token === '' || /^(in|i)$/u.test(token)
  const before = words.filter(Boolean)
  const last = before.at(-1)
  if (isList && last && /^(in|i)$/u.test(last) && before.length > 1) {
    const list = frame('list', unquoted(before.at(-2) ?? ''))
    const around = stack.at(-1)
    if (around?.kind === 'coding') stack.push({ ...list, unit: 'same' })
    else stack.push(list)
  } else stack.push(frame('top'))
}

interface Reading {
  from: number
  caret: number
  top: Frame
}

/** In quotation marks that are not closed before the caret: a value, or a phrase. */
function inside(query: string, { from, at, caret, top }: Reading & { at: number }): Place {
  const typed = query.slice(at + 1, caret)
  const closing = CLOSING[query[at] ?? '']
  const close = closing ? query.indexOf(closing, caret) : -1
  const line = query.slice(caret).search(/\s(AND|OR|OG|ELLER)\s|[)\]]/u)
  const to = close >= 0 && (line < 0 || close < caret + line) ? close + 1 : caret
  const head = FIELD.exec(query.slice(from, at) + '\u0000')
  const context: Context = !closing
    ? { where: 'nothing' }
    : top.kind === 'list'
      ? valueOf(top.field, false, top.unit === 'same')
      : head
        ? fieldOf(top, head)
        : { where: 'nothing' }
  return { context, typed, from: at, to }
}

function valueOf(field: string, isExact: boolean, isOfCoding: boolean): Context {
  return isOfCoding ? { where: 'codingValue', field } : { where: 'value', field, isExact }
}

function fieldOf(top: Frame, head: RegExpExecArray): Context {
  const name = unquoted(head[1] ?? '')
  if (top.kind === 'coding') return { where: 'codingValue', field: name }
  if (top.kind === 'tests') return { where: 'attributeValue', attribute: name }
  return { where: 'value', field: name, isExact: head[3] === '=' }
}

function placed(query: string, { from, caret, top }: Reading): Place {
  const token = query.slice(from, caret)
  const to = endOfToken(query, caret, top)
  const head = FIELD.exec(token)
  if (head && top.kind !== 'list') {
    const value = head[4] ?? ''
    return { context: fieldOf(top, head), typed: value, from: caret - value.length, to }
  }
  return {
    context: contextOf(top, token),
    typed: token.replace(/^[<!=]/u, ''),
    from: startOf(top, from, token),
    to,
  }
}

function startOf(top: Frame, from: number, token: string): number {
  return top.kind !== 'top' && /^[!=]/u.test(token) ? from + 1 : from
}

function contextOf(top: Frame, token: string): Context {
  if (top.kind === 'list') return valueOf(top.field, token.startsWith('='), top.unit === 'same')
  if (top.kind === 'coding') return { where: 'coding' }
  if (top.kind === 'tests') return { where: 'attribute' }
  if (token.startsWith('<')) return { where: 'unit', after: 'tag' }
  if (top.unit) return { where: 'unit', after: top.unit }
  return { where: 'operand', after: top.after }
}

function endOfToken(query: string, caret: number, top: Frame): number {
  let to = caret
  while (to < query.length && !(ENDS.test(query[to] ?? '') && !isPart(top, query[to] ?? ''))) {
    if (CLOSING[query[to] ?? '']) return caret
    to++
  }
  return to
}

function unquoted(name: string): string {
  return name.replaceAll('"', '')
}
