import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether the *socket's* remote address is this very machine, IPv4, IPv6 or IPv4 within IPv6. Never ask with an address
 * from X-Forwarded-For or Forwarded: the sender writes those.
 */
export function isLoopback(address: string | undefined): boolean {
  const bare = (address ?? '').split('%', 1)[0] ?? '';
  const version = isIP(bare);
  return version !== 0 && loopback.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}

/** True when the request came straight from this machine: a proxy on it, which forwards strangers, gives itself away. */
export function isFromThisMachine(request: {
  readonly socket: { readonly remoteAddress?: string };
  readonly headers: Readonly<Record<string, unknown>>;
}): boolean {
  const isForwarded = Object.keys(request.headers).some((name) =>
    /^(x-forwarded-|forwarded$|x-real-ip$|via$)/.test(name),
  );
  return !isForwarded && isLoopback(request.socket.remoteAddress);
}
