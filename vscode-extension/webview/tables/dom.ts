/** An element with its attributes and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Sets a text only when it is another: live regions speak at every change. */
export function write(into: Element, text: string): void {
  if (into.textContent !== text) {
    into.textContent = text;
  }
}

/** Sets an attribute, or takes it away when there is no value. */
export function attribute(of: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    of.removeAttribute(name);
  } else if (of.getAttribute(name) !== value) {
    of.setAttribute(name, value);
  }
}

/** Makes these the children, without moving those that are in their order already. */
export function arrange(parent: Element, wanted: readonly Element[]): void {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) {
    if (!keep.has(child)) {
      child.remove();
    }
  }
  wanted.forEach((child, index) => {
    if (parent.children[index] !== child) {
      parent.insertBefore(child, parent.children[index] ?? null);
    }
  });
}

/** What shows the things of a list by their names: made once for each name. */
export class Keyed<E> {
  private elements = new Map<string, E>();

  constructor(private readonly make: () => E) {}

  /** What shows these names, in their order; what has no name here any more is forgotten. */
  take(names: readonly string[]): E[] {
    const now = new Map(names.map((name) => [name, this.elements.get(name) ?? this.make()]));
    this.elements = now;
    return [...now.values()];
  }
}
