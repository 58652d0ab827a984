import { connect } from 'node:http2';

const TIMEOUT_MS = 3_000;
const PATH = '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace';

/**
 * Undefined when the server at host:port serves the namespace, else why not. One gRPC call by hand: loading the whole
 * client only to ask this would take longer than the server needs to start.
 */
export function temporalProblem(address: string, namespace: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const session = connect(`http://${address}`);
    const settle = (problem: string | undefined) => {
      resolve(problem);
      session.destroy();
    };
    const timer = setTimeout(() => settle('no answer'), TIMEOUT_MS);
    session.once('close', () => clearTimeout(timer)).once('error', (error) => settle(error.message));
    const headers = { ':method': 'POST', ':path': PATH, 'content-type': 'application/grpc', te: 'trailers' };
    const call = session.request(headers);
    call.once('response', (response) => response['grpc-status'] && settle(meaning(response)));
    call.once('trailers', (trailers) => settle(meaning(trailers)));
    call.once('error', (error) => settle(error.cause instanceof Error ? error.cause.message : error.message));
    call.resume().end(frameOf(namespace));
  });
}

const meaning = (headers: Record<string, string | string[] | undefined>): string | undefined =>
  headers['grpc-status'] === '0' ? undefined : `${headers['grpc-message'] ?? `gRPC status ${headers['grpc-status']}`}`;

/** DescribeNamespaceRequest has one field we need: 1, a string. A gRPC frame is a flag byte and a length before it. */
function frameOf(namespace: string): Buffer {
  const text = Buffer.from(namespace);
  const size = text.length < 0x80 ? [text.length] : [(text.length & 0x7f) | 0x80, text.length >> 7];
  const message = Buffer.concat([Buffer.from([0x0a, ...size]), text]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
