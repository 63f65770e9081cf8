/**
 * A function that makes what belongs to an object once: several lists ask for the same.
 *
 * @param make what is made of an object must not depend on anything else that changes
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/**
 * The same for texts: of the last ones, so many are kept with what was made of them.
 *
 * @param make what is made of a text must not depend on anything else that changes, and nobody may change it
 */
export function oncePerText<Value>(
  make: (text: string) => Value,
  mostKept: number,
): (text: string) => Value {
  const made = new Map<string, { value: Value }>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known.value;
    if (made.size >= mostKept) made.clear();
    const value = make(text);
    made.set(text, { value });
    return value;
  };
}
