/** A function that works something out when it is first asked, and then keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The same for each of some objects, for as long as the object itself is there. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keeping(new WeakMap<Key, Value>(), make);
}

/** The same for each of some texts, which should be few. */
export function oncePerText<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return keeping(new Map<Key, Value>(), make);
}

interface Cache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function keeping<Key, Value>(cache: Cache<Key, Value>, make: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    cache.set(key, value);
    return value;
  };
}
