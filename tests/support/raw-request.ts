import { connect } from 'node:net';

/** What a server says to bytes that no client library would send. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends a request as it is written, with lines ending in CRLF, and reads until the server closes or `enough` was read. */
export function rawRequest(port: number, lines: readonly string[], enough?: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    const done = (): void => {
      socket.destroy();
      const [head = '', ...rest] = text.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
        head: head.toLowerCase(),
        body: rest.join('\r\n\r\n'),
      });
    };
    socket.setEncoding('latin1');
    socket.on('data', (data: string) => {
      text += data;
      if (enough !== undefined && text.includes(enough)) done();
    });
    socket.on('end', done);
    socket.on('error', reject);
  });
}
