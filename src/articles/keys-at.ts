import type { z } from "zod";

/** As much of a schema’s definition as leads to its keys; see https://zod.dev/packages/core. */
interface Definition {
  shape?: Record<string, z.core.$ZodType>;
  /** Of a list, and of a map with any keys. */
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  /** Of what may be left out, of what is changed before or after it is read, and of what may be several things. */
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  out?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
}

/**
 * The keys that the map at a path may have.
 *
 * @param path e.g. `["authors", 0]`, and none for the whole
 * @returns e.g. `["name", "family", "email", "url"]`; nothing where there is no map
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let found = definitionsOf(schema);
  for (const step of path) {
    found = found.flatMap(({ shape, element, valueType }) => {
      const next = shape?.[String(step)] ?? element ?? valueType;
      return next === undefined ? [] : definitionsOf(next);
    });
  }
  return [...new Set(found.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

function definitionsOf(schema: z.core.$ZodType): Definition[] {
  const definition = schema._zod.def as Definition;
  const { innerType, in: before, out: after, options = [] } = definition;
  const within = [innerType, before, after, ...options].filter((one) => one !== undefined);
  return within.length === 0 ? [definition] : within.flatMap(definitionsOf);
}
