import type { ApiWorld, Received } from './api-world';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

const NEXT = /^<\/api\/v1(\/[^>]+)>; rel="next"$/;

/** Walks a list by the addresses in its Link headers, as a client does that knows nothing of cursors. */
export async function* pagesOf<Item>(world: ApiWorld, login: string, path: string): AsyncGenerator<readonly Item[]> {
  let next: string | undefined = path;
  while (next !== undefined) {
    const page: Received<Page<Item>> = await world.ask<Page<Item>>(login, 'GET', next);
    if (page.status !== 200) throw new Error(`read ${next}: ${page.status} ${page.text}`);
    yield page.body.items;
    next = addressAfter(page);
  }
}

function addressAfter({ headers, body }: Received<Page<unknown>>): string | undefined {
  const [, address] = NEXT.exec(String(headers.link ?? '')) ?? [];
  const cursor = address && new URL(address, 'http://tuntas.invalid').searchParams.get('cursor');
  if (cursor !== body.nextCursor) throw new Error(`the Link leads elsewhere than nextCursor: ${String(headers.link)}`);
  return address;
}

export async function everythingIn<Item>(world: ApiWorld, login: string, path: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const page of pagesOf<Item>(world, login, path)) items.push(...page);
  return items;
}
