/** Numbers that look random and come again with the same seed (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** The name whose share the dice fell on; shares add up to 1. */
  oneOf<Name extends string>(shares: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(shares) as Name[];
    let rest = this.next();
    for (const name of names) {
      rest -= shares[name];
      if (rest < 0) return name;
    }
    return names.at(-1) as Name;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const order = items.map((item) => ({ item, by: this.next() }));
    return order.sort((left, right) => left.by - right.by).map(({ item }) => item);
  }
}
