import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** What a machine is known by on its network. */
export interface MachineNames {
  readonly addresses: readonly string[];
  /** Its host name, such as `anna` or `anna.example`. */
  readonly name: string;
}

/** Why a request is not answered, in words, with the status that says so. */
export interface Refusal {
  readonly status: 400 | 403 | 421;
  readonly message: string;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/**
 * Whether a request comes from somebody who opened the preview, by one of its own names. A page of another site could otherwise read
 * what is not published yet: by making its own name lead to this machine, or by asking for the preview's files. `machine` is asked
 * for only where other devices may look in; without it the preview has the names of this machine to itself alone.
 */
export function refusalOf(request: IncomingMessage, machine: (() => MachineNames) | undefined): Refusal | undefined {
  const [written, ...more] = request.headersDistinct['host'] ?? [];
  if (written === undefined || more.length > 0)
    return { status: 400, message: 'A request must name one host. Open the address that “briefing start” printed.' };
  const asked = [written, ...hostOfTarget(request.url ?? '/')];
  if (!asked.every((host) => isOwnHost(host, machine))) {
    const others = machine ? ', and at the addresses and the name of this machine' : '';
    return {
      status: 421,
      message:
        `The preview answers at localhost only${others}: what is not published yet is nobody else’s business.` +
        (machine ? '' : ' To see it from another device, start it with --lan.'),
    };
  }
  if (comesFromElsewhere(request, written))
    return {
      status: 403,
      message: 'The preview does not answer pages of other sites. Open it in a window of its own.',
    };
  return undefined;
}

/** The host that a target names which is a whole address, as in `GET http://localhost/ HTTP/1.1`; it counts more than the header. */
function hostOfTarget(target: string): string[] {
  if (target.startsWith('/') || target === '*') return [];
  return [/^http:\/\/([^/?#]*)/i.exec(target)?.[1] ?? ''];
}

/** Whether a host as a request names it, perhaps with a port, is this machine. Any port will do: it may be forwarded. */
function isOwnHost(written: string, machine: (() => MachineNames) | undefined): boolean {
  const name = canonicalName(written);
  if (name === undefined) return false;
  if (name === 'localhost') return true;
  const version = isIP(name);
  if (version !== 0 && loopback.check(name, version === 4 ? 'ipv4' : 'ipv6')) return true;
  if (!machine) return false;
  const own = machine();
  if (version !== 0) return own.addresses.some((address) => canonicalName(bracketed(address)) === name);
  const full = own.name.toLowerCase();
  const [short = ''] = full.split('.');
  return full !== '' && [full, short, `${short}.local`].includes(name);
}

/** A host in the form in which all ways of writing it are alike: without port and dot at its end, small letters, addresses unabridged. */
function canonicalName(written: string): string | undefined {
  const host = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+?)\.?(?::\d{0,5})?$/i.exec(written)?.[1];
  if (host === undefined || !URL.canParse(`http://${host}/`)) return undefined;
  return new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, '');
}

/** An address of a network card as an address of the web names it. Names of cards (`fe80::1%eth0`) have no place there. */
function bracketed(address: string): string {
  return isIP(address) === 6 ? `[${address.replace(/%.*$/, '')}]` : address;
}

/** Browsers say when a page of another site asks. To follow a link from there is no harm: that page cannot read what is opened. */
function comesFromElsewhere({ headers }: IncomingMessage, host: string): boolean {
  if (headers.origin !== undefined) return headers.origin.toLowerCase() !== `http://${host.toLowerCase()}`;
  const site = headers['sec-fetch-site'];
  const elsewhere = site === 'cross-site' || site === 'same-site';
  return elsewhere && headers['sec-fetch-mode'] !== 'navigate';
}
