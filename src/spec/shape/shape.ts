/**
 * What a value that was read from YAML may be. A shape is plain data and functions, made at almost no cost: `accept.ts` takes right values
 * by it, `issues.ts` makes a zod schema of it where a value is wrong or a JSON Schema is asked for. Both have to mean the same by it:
 * `test/spec/shape` holds one against the other.
 */

/** What a shape says about itself to editors and messages: `title` is its name in the document's own words. */
export interface About {
  readonly id?: string
  readonly title?: string
  readonly description?: string
  /** Further keywords of the JSON Schema. */
  readonly [keyword: string]: unknown
}

/** What is told of a value that a test refuses. */
export interface Fault {
  /** What the value has to be, in Vietnamese. */
  readonly expected?: string
  /** Why a value of the right shape is none, in Vietnamese. */
  readonly fault?: string | undefined
  /** The rule of the decree whose range the value leaves. */
  readonly layoutRule?: string
  /** The part that the whole spec lacks. */
  readonly missing?: string
}

/** A test of a value that has the right shape. */
export interface Test<Value> {
  passes(value: Value): boolean
  readonly says: Fault | ((value: Value) => Fault)
  /** The key that it is about. */
  readonly key?: string
  /** It is told also when other things are wrong: it is independent of them. */
  readonly isAlwaysTold?: boolean
}

/** Any shape, of whatever value. */
export type AnyShape = Shape<unknown, boolean>

/** The shapes of the keys of a map. */
export type Keys = Readonly<Record<string, AnyShape>>

/** What a value is made of. */
export type Form =
  | { readonly kind: 'text'; readonly least?: number; readonly pattern?: RegExp }
  | { readonly kind: 'word'; readonly words: ReadonlySet<string> }
  /** `others` is the shape of keys that are not named; without it they are refused. */
  | { readonly kind: 'map'; readonly keys: () => Keys; readonly others?: AnyShape }
  | { readonly kind: 'record'; readonly name: AnyShape; readonly value: AnyShape }
  | { readonly kind: 'list'; readonly item: AnyShape; readonly least?: number; readonly most?: number }
  /** The first that takes the value. */
  | { readonly kind: 'union'; readonly options: readonly AnyShape[] }
  | { readonly kind: 'anything' }
  | { readonly kind: 'optional'; readonly of: AnyShape }
  | { readonly kind: 'default'; readonly of: AnyShape; readonly value: unknown }
  /** What `of` takes, made into something else. */
  | { readonly kind: 'read'; readonly of: AnyShape; read(value: never): unknown }
  /** Made into something else, then taken by `of`. */
  | { readonly kind: 'prepared'; readonly of: AnyShape; prepare(value: unknown): unknown }

/** The shape of a value; of `Value` is what comes out. A key of a map whose shape is `Omissible` may be left out. */
export class Shape<Value, Omissible extends boolean = false> {
  /** For types alone. */
  declare readonly value: Value
  declare readonly isOmissible: Omissible
  readonly form: Form
  readonly tests: readonly Test<never>[]
  readonly about: About | undefined

  constructor(form: Form, tests: readonly Test<never>[] = [], about?: About) {
    this.form = form
    this.tests = tests
    this.about = about
  }

  /** What it is called and is for. What was said before stays, but for the id. */
  meta(about: About): this {
    const { id: _, ...before } = this.about ?? {}
    return this.with(this.form, this.tests, { ...before, ...about })
  }

  /**
   * A test that a value has to pass, too.
   * @param says what is told of a value that does not, `told` where and when.
   */
  refine(
    passes: (value: Value) => boolean,
    says: Fault | ((value: Value) => Fault),
    told: { key?: string; isAlwaysTold?: boolean } = {},
  ): this {
    return this.with(this.form, [...this.tests, { passes, says, ...told } as Test<never>], this.about)
  }

  /** What is made of the value. */
  transform<Made>(read: (value: Value) => Made): Shape<Made> {
    return new Shape({ kind: 'read', of: this as AnyShape, read })
  }

  optional(): Shape<Value | undefined, true> {
    return new Shape({ kind: 'optional', of: this as AnyShape })
  }

  /** Where it is left out, or nothing is made of it, it is `value`. */
  default(value: Exclude<Value, undefined>): Shape<Exclude<Value, undefined>> {
    return new Shape({ kind: 'default', of: this as AnyShape, value })
  }

  protected with(form: Form, tests: readonly Test<never>[], about: About | undefined): this {
    const Kind = this.constructor as new (...parts: [Form, readonly Test<never>[], About | undefined]) => this
    return new Kind(form, tests, about)
  }
}

/** A list of at least, of at most so many items. */
export class ListShape<Value> extends Shape<Value> {
  min(least: number): this {
    return this.with({ ...this.form, least } as Form, this.tests, this.about)
  }

  max(most: number): this {
    return this.with({ ...this.form, most } as Form, this.tests, this.about)
  }
}

/** A map with the keys that it may have. */
export class MapShape<Value> extends Shape<Value> {
  /** The keys by name. */
  get keys(): Keys {
    return keysOf(this.form)
  }
}

/** The keys of a map by name; none of what is no map. */
export const keysOf = (form: Form): Keys => (form.kind === 'map' ? form.keys() : {})

/** What comes out of a shape. */
export type Output<S> = S extends Shape<infer Value, boolean> ? Value : never

type OmissibleKeys<K> = { [Key in keyof K]: K[Key] extends Shape<unknown, true> ? Key : never }[keyof K]

type MapOutput<K> = Flat<
  { -readonly [Key in Exclude<keyof K, OmissibleKeys<K>>]: Output<K[Key]> } & {
    -readonly [Key in OmissibleKeys<K>]?: Output<K[Key]>
  }
>

/** One type of the two: what the compiler shows. */
type Flat<T> = { [Key in keyof T]: T[Key] }

/** A text, as typed. @param least how many characters it has at least, `pattern` what it looks like. */
export const string = (shape: { least?: number; pattern?: RegExp } = {}): Shape<string> =>
  new Shape({ kind: 'text', ...shape })

/** One of a few words. */
export const word = <const Words extends readonly string[]>(words: Words): Shape<Words[number]> =>
  new Shape({ kind: 'word', words: new Set(words) })

/** A map that has these keys and no other. A key may be a getter: it is asked when the first value is looked at. */
export const map = <const K extends Keys>(keys: K): MapShape<MapOutput<K>> =>
  new MapShape({ kind: 'map', keys: onceRead(keys) })

/** A map that has these keys, and others whose values are texts. */
export const openMap = <const K extends Keys>(keys: K): Shape<MapOutput<K> & { [key: string]: unknown }> =>
  new Shape({ kind: 'map', keys: onceRead(keys), others: string() })

/** A map whose keys the writer chooses. */
export const record = <Value>(name: Shape<string>, value: Shape<Value>): Shape<Record<string, Value>> =>
  new Shape({ kind: 'record', name, value })

/** A list of things of one kind. */
export const list = <Value>(item: Shape<Value>): ListShape<Value[]> => new ListShape({ kind: 'list', item })

/** What the first of several shapes takes that takes it at all. */
export const union = <const Options extends readonly AnyShape[]>(
  options: Options,
): Shape<Output<Options[number]>> => new Shape({ kind: 'union', options })

/** Whatever stands there. */
export const anything = (): Shape<unknown> => new Shape({ kind: 'anything' })

/** A value that is made into another before it is looked at. */
export const preprocess = <Value>(prepare: (value: unknown) => unknown, of: Shape<Value>): Shape<Value> =>
  new Shape({ kind: 'prepared', of, prepare })

/** Keys of a shape that goes round in a circle are getters: they are read once, and not before they are asked for. */
function onceRead(keys: Keys): () => Keys {
  let read: Keys | undefined
  return () => {
    read ??= { ...keys }
    return read
  }
}
