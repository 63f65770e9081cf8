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
