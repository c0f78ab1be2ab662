import { z } from 'zod'

/** The methods that a route can have. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The names after a colon in a path: `'/:kind/:name'` gives `'kind' | 'name'`. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/**
 * A function from input to output that happens to have a URL.
 *
 * A GET or DELETE sends its input as query parameters, every other method as a JSON body; names in the path
 * win over both. The server parses the input with `input` before the handler sees it, and the handler's
 * result with `output` before it leaves, so a field that is not declared cannot leak.
 */
export interface Route<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  Can extends string = string,
> {
  readonly method: Method
  /** Mounted path with `:name` parameters, such as `/api/todos/:id`. */
  readonly path: string
  /** The permission it takes, `'anyone'` for none. */
  readonly can: Can
  readonly input: In
  readonly output: Out
  /** HTTP status of a success. 204 when nothing is returned. */
  readonly status: number
  /** One sentence for the OpenAPI document. */
  readonly summary?: string
}

/** What the handler of a route receives: the parsed input. */
export type InputOf<R extends Route> = z.output<R['input']>
/** What a caller of a route passes: the input before defaults and coercion. */
export type RawInputOf<R extends Route> = z.input<R['input']>
/** What a route answers. */
export type OutputOf<R extends Route> = z.output<R['output']>

interface RouteOptions<Can extends string, In extends z.ZodType, Out extends z.ZodType> {
  can: Can
  input?: In
  output?: Out
  status?: number
  summary?: string
}

/** The declared fields of an input. An object's shape is asked first: an empty or a loose one's input has every key. */
type FieldsOf<In extends z.ZodType> = In extends z.ZodObject<infer Shape> ? keyof Shape : keyof z.input<In>

/** Makes the compiler name a path parameter that the input lacks. */
type PathIsInput<Path extends string, In extends z.ZodType> =
  ParamsOf<Path> extends FieldsOf<In>
    ? unknown
    : { input: `:${Exclude<ParamsOf<Path>, FieldsOf<In>>} is in the path but not in the input` }

type NoInput = z.ZodObject<Record<never, z.ZodType>>

function verb(method: Method) {
  return <
    const Path extends string,
    const Can extends string,
    In extends z.ZodType = NoInput,
    Out extends z.ZodType = z.ZodVoid,
  >(
    path: Path,
    { can, input, output, status, summary }: RouteOptions<Can, In, Out> & PathIsInput<Path, In>,
  ): Route<In, Out, Can> => ({
    method,
    path,
    can,
    input: input ?? (z.object({}) as unknown as In),
    output: output ?? (z.void() as unknown as Out),
    status: status ?? (output ? 200 : 204),
    ...(summary === undefined ? {} : { summary }),
  })
}

/** Declares a route that reads. Its input arrives as query parameters, so numbers want `z.coerce.number<number>()`. */
export const get = verb('GET')
/** Declares a route that creates or acts. Its input arrives as a JSON body. */
export const post = verb('POST')
/** Declares a route that replaces something whole. Its input arrives as a JSON body. */
export const put = verb('PUT')
/** Declares a route that changes fields: absent leaves a field, `null` clears it, a value sets it. */
export const patch = verb('PATCH')
/** Declares a route that removes something. Its input arrives in the path and as query parameters. */
export const del = verb('DELETE')
